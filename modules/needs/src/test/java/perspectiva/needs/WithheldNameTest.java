package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.Someone.aBoardMember;
import static perspectiva.needs.entity.Someone.aTrainer;
import static perspectiva.needs.entity.Someone.aVisitor;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Who reads the employer's name: the town unless it is withheld, trainers only where it is allowed. */
class WithheldNameTest {

    private static final String NAME = "Камский картон";

    private EntityManager entities;

    @BeforeEach
    void emptyDatabase() {
        SomeNeed.stopTheClock();
        entities = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        entities.close();
        Now.reset();
    }

    private Need published(Consumer<NeedForm> choice) {
        NeedForm form = aForm();
        choice.accept(form);
        Need need = SomeNeed.aDraft(form);
        need.submit();
        need.verify(theDirector(), "П-2025-0118");
        need.publish(SomeNeed.DAYS);
        entities.getTransaction().begin();
        entities.persist(need);
        entities.getTransaction().commit();
        return need;
    }

    private Vacancies vacanciesFor(Caller caller) {
        Vacancies vacancies = new Vacancies();
        vacancies.entities = entities;
        vacancies.rows = new NeedRows();
        vacancies.rows.entities = entities;
        vacancies.caller = caller;
        return vacancies;
    }

    private List<NeedRow> found(Map<String, String> address, Caller caller) {
        return vacanciesFor(caller)
                .search(VacancyFilter.of(address), NeedFilter.paging(address))
                .rows();
    }

    @Test
    void a_vacancy_names_its_employer_unless_she_withholds_it() {
        Need need = published(form -> {});

        assertThat(found(Map.of(), aVisitor())).extracting(NeedRow::employer).containsExactly(NAME);
        assertThat(vacanciesFor(aVisitor()).byId(need.id()).isNamed()).isTrue();
    }

    @Test
    void a_withheld_name_and_its_contact_stand_nowhere_in_the_vacancy() {
        Need need = published(form -> {
            form.setNameWithheld(true);
            form.setContactEmail("kadry@karton.example");
        });

        assertThat(found(Map.of(), aVisitor())).extracting(NeedRow::employer).containsExactly("");
        Vacancy vacancy = vacanciesFor(aVisitor()).byId(need.id());
        assertThat(vacancy.toString()).doesNotContain(NAME).doesNotContain("karton");
    }

    @Test
    void a_withheld_name_cannot_be_found_out_by_searching_filtering_or_sorting() {
        published(form -> form.setNameWithheld(true));

        assertThat(found(Map.of("q", "картон"), aVisitor())).isEmpty();
        assertThat(found(Map.of("employer", "100"), aVisitor())).isEmpty();
        assertThat(found(Map.of("q", "слесарь", "sort", "employer"), aVisitor()))
                .hasSize(1);
    }

    @Test
    void the_office_and_the_board_go_on_finding_it_by_its_name() {
        published(form -> form.setNameWithheld(true));
        NeedRows rows = vacanciesFor(aVisitor()).rows;

        for (Caller reader : List.of(theDirector(), aBoardMember())) {
            assertThat(rows.page(NeedFilter.of(Map.of("q", "картон")), Paging.first(), reader)
                            .rows())
                    .extracting(NeedRow::employer)
                    .containsExactly(NAME);
        }
    }

    @Test
    void for_a_trainer_neither_the_need_nor_its_vacancy_exists_until_the_employer_allows_the_name() {
        Need need = published(form -> {});

        assertThat(need.isVisibleTo(aTrainer())).isFalse();
        assertThat(found(Map.of(), aTrainer())).isEmpty();
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> vacanciesFor(aTrainer()).byId(need.id()));
    }

    @Test
    void a_trainer_reads_the_vacancy_of_an_employer_who_allows_it() {
        Need need = published(form -> form.setNamedToTrainers(true));

        assertThat(found(Map.of(), aTrainer())).extracting(NeedRow::employer).containsExactly(NAME);
        assertThat(vacanciesFor(aTrainer()).byId(need.id()).employer()).isEqualTo(NAME);
    }
}
