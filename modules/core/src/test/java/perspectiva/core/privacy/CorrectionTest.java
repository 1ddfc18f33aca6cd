package perspectiva.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Person;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;

/** The office puts right what is held of somebody who asked for it. */
class CorrectionTest {

    private static Store store;

    private final List<String> noted = new ArrayList<>();
    private final long anna = store.in(entities -> {
        Person person = new Person("Дудина", "Арина", "Сергеевна");
        person.livesIn("Краснокамск");
        person.reachableAt("+7 900 000-00-00", "arina@example.ru");
        entities.persist(person);
        return person.id();
    });

    @BeforeAll
    static void openTheStore() {
        store = Database.DERBY.open("core");
    }

    @AfterAll
    static void closeTheStore() {
        store.close();
    }

    private Privacy privacy(EntityManager entities) {
        Privacy privacy = new Privacy();
        privacy.subjects = new Subjects();
        privacy.subjects.entities = entities;
        privacy.audit = new Audit() {
            @Override
            public void note(String action, String subject, String detail) {
                noted.add(action + " " + subject);
            }
        };
        return privacy;
    }

    private void correct(Consumer<Correction> change) {
        Correction correction =
                store.in(entities -> privacy(entities).correction(anna).orElseThrow());
        change.accept(correction);
        store.run(entities -> privacy(entities).correct(anna, correction));
    }

    private Person held() {
        return store.in(entities -> entities.find(Person.class, anna));
    }

    @Test
    void what_is_corrected_changes_all_else_stays_and_the_act_is_noted() {
        correct(correction -> {
            correction.setSettlement("Майский");
            correction.setBirthDate(LocalDate.of(2004, 4, 5));
        });

        assertThat(held().settlement()).isEqualTo("Майский");
        assertThat(held().birthDate()).contains(LocalDate.of(2004, 4, 5));
        assertThat(held().displayName()).isEqualTo("Дудина Арина Сергеевна");
        assertThat(held().email()).isEqualTo("arina@example.ru");
        assertThat(noted).containsExactly("core.audit.data.corrected Дудина Арина Сергеевна");
    }

    @Test
    void what_cannot_be_so_is_refused_and_nothing_changes() {
        assertThatThrownBy(() -> correct(correction -> {
                    correction.setSettlement("Майский");
                    correction.setFamilyName(" ");
                }))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> correct(correction -> {
                    correction.setSettlement("Майский");
                    correction.setBirthDate(LocalDate.of(1804, 4, 5));
                }))
                .isInstanceOf(Refused.class);

        assertThat(held().settlement()).isEqualTo("Краснокамск");
        assertThat(noted).isEmpty();
    }

    @Test
    void of_somebody_erased_nothing_is_left_to_correct() {
        Correction before =
                store.in(entities -> privacy(entities).correction(anna).orElseThrow());
        store.run(entities -> entities.find(Person.class, anna).erase("№ 7"));

        assertThat(store.<Boolean>in(
                        entities -> privacy(entities).correction(anna).isEmpty()))
                .isTrue();
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> store.run(entities -> privacy(entities).correct(anna, before)));
        assertThat(held().familyName()).isEqualTo("№ 7");
    }
}
