package perspectiva.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Person;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;

class ConsentsTest {

    private static Store store;
    private long anna;

    @BeforeAll
    static void open() {
        store = Database.DERBY.open("core");
    }

    @BeforeEach
    void meetAnna() {
        Person person = new Person("Иванова", "Анна", "Петровна");
        store.run(entities -> entities.persist(person));
        anna = person.id();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void nothing_is_consented_to_until_somebody_says_yes_to_it_alone() {
        assertThat(lines()).allMatch(line -> line.current().isEmpty());

        give("matching");

        assertThat(lines())
                .filteredOn(line -> line.current().isPresent())
                .extracting(line -> line.purpose().code())
                .containsExactly("matching");
    }

    @Test
    void a_second_yes_to_the_same_words_is_the_first() {
        give("matching");
        give("matching");

        assertThat(line("matching").given()).hasSize(1);
    }

    @Test
    void a_consent_withdrawn_stays_on_the_list_with_its_end() {
        give("matching");
        store.run(entities -> consents(entities).withdraw(anna, "matching"));

        ConsentLine line = line("matching");
        assertThat(line.current()).isEmpty();
        assertThat(line.given().get(0).withdrawnAt()).isPresent();
    }

    @Test
    void new_words_leave_the_consent_to_the_former_ones_and_ask_anew() {
        give("newsletter");
        String former = line("newsletter").text().hash();
        store.run(entities -> consents(entities)
                .publish(consents(entities).texts("newsletter").get(0).next(sheet("Иначе"), "Somebody")));

        ConsentLine line = line("newsletter");
        assertThat(line.isOutdated()).isTrue();
        assertThat(line.current().orElseThrow().textHash())
                .isEqualTo(former)
                .isNotEqualTo(line.text().hash());
        give("newsletter");
        assertThat(line("newsletter").isOutdated()).isFalse();
        assertThat(line("newsletter").given()).hasSize(2);
    }

    @Test
    void health_and_publishing_need_a_signature() {
        assertThatThrownBy(() -> give("health")).isInstanceOf(Refused.class);

        store.run(entities -> consents(entities)
                .record(anna, "health", Consent.By.GUARDIAN, "Лист № 3 от 01.11.2026", Identity.portal()));

        assertThat(line("health").current().orElseThrow().by()).isEqualTo(Consent.By.GUARDIAN);
    }

    @Test
    void nobody_consents_to_what_the_law_demands() {
        assertThatThrownBy(() -> give("records")).isInstanceOf(Refused.class);
    }

    @Test
    void every_purpose_has_words_in_both_languages() {
        assertThat(lines()).hasSizeGreaterThan(5).allSatisfy(line -> {
            assertThat(line.text().body(Identity.RUSSIAN)).contains("Оператор");
            assertThat(line.text().body(Locale.ENGLISH)).contains("Operator");
        });
    }

    private static PurposeSheet sheet(String words) {
        PurposeSheet sheet = new PurposeSheet();
        sheet.setTitleRu(words);
        sheet.setTitleEn(words);
        sheet.setBodyRu(words);
        sheet.setBodyEn(words);
        return sheet;
    }

    private void give(String purpose) {
        store.run(entities -> consents(entities).give(anna, purpose, Identity.portal()));
    }

    private ConsentLine line(String purpose) {
        return lines().stream()
                .filter(line -> line.purpose().code().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private List<ConsentLine> lines() {
        return store.in(entities -> consents(entities).of(anna));
    }

    private static Consents consents(EntityManager entities) {
        Consents consents = new Consents();
        consents.entities = entities;
        return consents;
    }
}
