package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.Someone.CARDBOARD;
import static perspectiva.needs.entity.Someone.FITTINGS;
import static perspectiva.needs.entity.Someone.aBoardMember;
import static perspectiva.needs.entity.Someone.aTrainer;
import static perspectiva.needs.entity.Someone.anEmployer;
import static perspectiva.needs.entity.Someone.anotherEmployer;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Source;
import perspectiva.spi.Caller;
import perspectiva.spi.Wanted;

/** Needs as other modules answer them: what each reader learns of whose they are, on each database the portal runs on. */
class NeedLinksTest {

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static NeedLinks links(EntityManager entities) {
        NeedLinks links = new NeedLinks();
        links.entities = entities;
        links.texts = new Texts();
        links.texts.add("needs", NeedLinksTest.class.getClassLoader());
        links.occupations = new Occupations() {
            @Override
            public String title(String code, Locale language) {
                return language.equals(Locale.ENGLISH) ? "Welders" : "Сварщики";
            }
        };
        return links;
    }

    private static long published(Store store) {
        SomeNeed.stopTheClock();
        return store.in(entities -> {
            OrganisationFixtures.registered(entities, 100, Organisation.Kind.ENTERPRISE, "Камский картон");
            NeedForm form = aForm();
            form.setTitle("Сварщик на линию Картона");
            form.setOccupation("7212");
            Need need = new Need(CARDBOARD, "Камский картон", form, Source.PORTAL, anEmployer());
            need.submit();
            need.verify(theDirector(), "П-2025-0118");
            need.publish(SomeNeed.DAYS);
            entities.persist(need);
            entities.flush();
            return need.id();
        });
    }

    private static List<Wanted> known(EntityManager entities, long need, Caller caller) {
        return links(entities).known(List.of(need, 999L), caller);
    }

    @ParameterizedTest
    @EnumSource
    void who_may_open_a_need_reads_it_a_trainer_its_occupation_and_another_employer_nothing(Database database) {
        try (Store store = database.open("core", "needs")) {
            long need = published(store);
            store.run(entities -> {
                for (Caller reader : List.of(theDirector(), anEmployer(), aBoardMember())) {
                    assertThat(known(entities, need, reader))
                            .as("%s", reader)
                            .extracting(Wanted::title, Wanted::address)
                            .containsExactly(org.assertj.core.api.Assertions.tuple(
                                    "Сварщик на линию Картона", "/needs/need?id=" + need));
                }
                assertThat(known(entities, need, aTrainer()))
                        .containsExactly(
                                new Wanted(Needs.KIND, need, "Сварщики (7212)", "", "", "Сварщики (7212)", true));
                assertThat(known(entities, need, anotherEmployer())).isEmpty();
                assertThat(known(entities, need, theDirector()).get(0).label())
                        .as("what is kept names nobody")
                        .isEqualTo("Сварщики (7212)");
                assertThat(links(entities).ofOrganisation(List.of(need), CARDBOARD))
                        .containsExactly(need);
                assertThat(links(entities).ofOrganisation(List.of(need), FITTINGS))
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_office_finds_open_needs_by_words_in_any_order_and_nobody_else_does(Database database) {
        try (Store store = database.open("core", "needs")) {
            long need = published(store);
            store.run(entities -> {
                assertThat(links(entities).find("картон СВАРЩИК", theDirector(), 10))
                        .extracting(Wanted::record)
                        .containsExactly(need);
                assertThat(links(entities).find("0118", theDirector(), 10)).hasSize(1);
                assertThat(links(entities).find("швея", theDirector(), 10)).isEmpty();
                assertThat(links(entities).find("сварщик", anEmployer(), 10)).isEmpty();
                assertThat(links(entities).find("сварщик", aTrainer(), 10)).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_a_need_that_is_over_trainers_learn_nothing_and_the_office_that_it_is_closed(Database database) {
        try (Store store = database.open("core", "needs")) {
            long need = published(store);
            store.run(entities -> entities.find(Need.class, need).withdraw("Не нужно"));
            store.run(entities -> {
                assertThat(known(entities, need, aTrainer())).isEmpty();
                assertThat(known(entities, need, theDirector()).get(0).isOpen()).isFalse();
                assertThat(links(entities).find("сварщик", theDirector(), 10)).isEmpty();
            });
        }
    }
}
