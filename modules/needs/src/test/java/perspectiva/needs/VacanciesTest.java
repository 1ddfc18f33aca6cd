package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.Someone.aTrainer;
import static perspectiva.needs.entity.Someone.aVisitor;
import static perspectiva.needs.entity.Someone.theDirector;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Shift;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Someone;
import perspectiva.needs.entity.Source;
import perspectiva.spi.Caller;

/** What the town finds among the vacancies, on each database the portal runs on. */
class VacanciesTest {

    private int numbers;

    @BeforeEach
    void stopTheClock() {
        SomeNeed.stopTheClock();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private Need published(Consumer<NeedForm> said) {
        NeedForm form = aForm();
        said.accept(form);
        Need need = new Need(Someone.CARDBOARD, "Камский картон", form, Source.PORTAL, Someone.anEmployer());
        need.submit();
        need.verify(theDirector(), "П-2025-%04d".formatted(++numbers));
        need.publish(SomeNeed.DAYS);
        return need;
    }

    private static void store(Store store, Need... needs) {
        store.in(entities -> {
            OrganisationFixtures.registered(entities, 100, Organisation.Kind.ENTERPRISE, "К");
            List.of(needs).forEach(entities::persist);
            return null;
        });
    }

    private static Vacancies vacancies(jakarta.persistence.EntityManager entities, Caller caller) {
        Vacancies vacancies = new Vacancies();
        vacancies.entities = entities;
        vacancies.rows = new NeedRows();
        vacancies.rows.entities = entities;
        vacancies.caller = caller;
        return vacancies;
    }

    private static List<String> found(Store store, String... address) {
        Map<String, String> filter = new java.util.HashMap<>();
        for (int i = 0; i < address.length; i += 2) {
            filter.put(address[i], address[i + 1]);
        }
        return store.in(entities ->
                vacancies(entities, aVisitor())
                        .search(VacancyFilter.of(filter), NeedFilter.paging(filter))
                        .rows()
                        .stream()
                        .map(NeedRow::title)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_filter_narrows_the_search(Database database) {
        Need welder = published(form -> {
            form.setTitle("Сварщик");
            form.setOccupation("7212");
            form.setPayFrom(40_000_00L);
            form.setPayTo(70_000_00L);
            form.setContract(Contract.SEASONAL);
            form.setShift(Shift.ROTATION);
            form.setStartWanted(null);
            form.getTerms().setExperienceYears(3);
        });
        Need cook = published(form -> {
            form.setTitle("Повар");
            form.setOccupation("5120");
            form.setPayFrom(50_000_00L);
            form.setPayTo(null);
            form.setContract(Contract.PERMANENT);
            form.setShift(Shift.DAY);
            form.setStartWanted(SomeNeed.TODAY.plusDays(40));
            form.getTerms().setExperienceYears(0);
        });
        try (Store store = database.open("core", "needs")) {
            store(store, welder, cook);
            assertThat(found(store)).hasSize(2);
            assertThat(found(store, "major", "72")).containsExactly("Сварщик");
            assertThat(found(store, "pay", "60 000")).containsExactly("Сварщик");
            assertThat(found(store, "pay", "45000")).hasSize(2);
            assertThat(found(store, "pay", "80000")).isEmpty();
            assertThat(found(store, "contract", "permanent")).containsExactly("Повар");
            assertThat(found(store, "shift", "rotation")).containsExactly("Сварщик");
            assertThat(found(store, "start", SomeNeed.TODAY.plusDays(39).toString()))
                    .containsExactly("Сварщик");
            assertThat(found(store, "beginner", "1")).containsExactly("Повар");
            assertThat(found(store, "pay", "x", "contract", "x", "shift", "x", "start", "2025-02-31", "beginner", "x"))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void similar_ones_are_of_the_same_occupation_first_then_of_its_group(Database database) {
        Need welder = published(form -> form.setOccupation("7212"));
        Need founder = published(form -> {
            form.setOccupation("7211");
            form.setTitle("Литейщик");
        });
        Need another = published(form -> {
            form.setOccupation("7212");
            form.setTitle("Резчик 8 902 123-45-67");
        });
        Need cook = published(form -> form.setOccupation("5120"));
        try (Store store = database.open("core", "needs")) {
            store(store, another, founder, welder, cook);
            store.in(entities -> {
                Vacancies town = vacancies(entities, aVisitor());
                assertThat(town.similar(town.byId(welder.id())))
                        .extracting(NeedRow::title)
                        .containsExactly("Резчик […]", "Литейщик");
                assertThat(vacancies(entities, aTrainer()).similar(town.byId(welder.id())))
                        .isEmpty();
                return null;
            });
        }
    }
}
