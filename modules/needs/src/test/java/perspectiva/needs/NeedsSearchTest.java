package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.needs.entity.Someone.CARDBOARD;
import static perspectiva.needs.entity.Someone.FITTINGS;
import static perspectiva.needs.entity.Someone.aVisitor;
import static perspectiva.needs.entity.Someone.theDirector;
import static perspectiva.needs.entity.Someone.with;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.spi.SearchCard;

/** The search shows of needs what their pages show, to the same people. */
class NeedsSearchTest {

    private final NeedsSearch search = search();

    private static NeedsSearch search() {
        NeedsSearch search = new NeedsSearch();
        search.occupations = new Occupations() {
            @Override
            public String title(String code, Locale language) {
                return language.equals(Locale.ENGLISH) ? "Mechanics" : "Слесари";
            }
        };
        return search;
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private List<SearchCard> cardsFor(Need need, Caller caller) {
        Set<String> words = search.readsAs(caller);
        return search.cards(need)
                .filter(card -> !Collections.disjoint(card.readers(), words))
                .filter(card -> Collections.disjoint(card.others(), words))
                .toList();
    }

    private static Need stored(Need need) {
        try {
            var id = perspectiva.core.store.StoredRecord.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(need, 1L);
            return need;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_need_is_found_by_exactly_those_who_may_open_it(NeedState state) {
        Need need = stored(SomeNeed.in(state));
        Stream<Caller> everybody = Stream.concat(
                Stream.of(Role.values()).flatMap(role -> Stream.of(with(9, CARDBOARD, role), with(9, FITTINGS, role))),
                Stream.of(aVisitor(), Identity.portal()));

        assertThat(everybody).allSatisfy(caller -> {
            List<SearchCard> cards = cardsFor(need, caller);
            assertThat(cards.stream().anyMatch(card -> card.address().equals("/needs/need?id=1")))
                    .as("%s finds a need in state %s", caller, state)
                    .isEqualTo(need.isVisibleTo(caller));
            assertThat(cards).hasSizeLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_vacancy_is_found_by_exactly_those_who_may_read_it_and_not_the_need(NeedState state) {
        for (boolean isNamed : new boolean[] {true, false}) {
            Need need = stored(SomeNeed.in(state));
            NeedForm form = need.form();
            form.setNamedToTrainers(isNamed);
            if (state.isOpen()) {
                need.amend("Камский картон", form);
            }
            assertThat(Stream.of(Role.values()).map(role -> with(9, FITTINGS, role)))
                    .allSatisfy(caller -> assertThat(cardsFor(need, caller).stream()
                                    .anyMatch(card -> card.address().equals("/needs/vacancy?id=1")))
                            .as("%s finds the vacancy, named to trainers: %s", caller, isNamed)
                            .isEqualTo(state.isOpen() && need.isVacancyFor(caller) && !need.isVisibleTo(caller)));
        }
    }

    @Test
    void a_withheld_name_is_in_the_card_of_its_need_alone() {
        NeedForm form = SomeNeed.aForm();
        form.setNameWithheld(true);
        SomeNeed.stopTheClock();
        Need need = stored(SomeNeed.aDraft(form));
        need.submit();
        need.verify(theDirector(), "П-2025-0118");
        need.publish(60);

        assertThat(cardsFor(need, aVisitor()).toString()).doesNotContainIgnoringCase("картон");
        assertThat(cardsFor(need, theDirector()).toString()).containsIgnoringCase("картон");
    }

    @ParameterizedTest
    @EnumSource
    void strangers_find_vacancies_that_are_offered_and_nothing_else(NeedState state) {
        Need need = stored(SomeNeed.in(state));

        assertThat(cardsFor(need, aVisitor()))
                .extracting(SearchCard::address)
                .isEqualTo(state.isOpen() ? List.of("/needs/vacancy?id=1") : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void cards_and_stamps_are_read_from_each_database(Database database) {
        SomeNeed.stopTheClock();
        try (Store store = database.open("core", "needs")) {
            long id = store.in(entities -> {
                OrganisationFixtures.registered(entities, 100, Organisation.Kind.ENTERPRISE, "К");
                Need need = SomeNeed.aPublishedNeed();
                entities.persist(need);
                return need.id();
            });
            store.run(entities -> {
                search.entities = entities;
                assertThat(search.stamps(0, 10)).hasSize(1).allMatch(stamp -> stamp.id() == id && stamp.version() == 1);
                assertThat(search.stamps(id, 10)).isEmpty();
                assertThat(search.cards(List.of(id, id + 1)))
                        .extracting(SearchCard::aliases)
                        .containsExactly("7233 Слесари Mechanics", "7233 Слесари Mechanics");
                assertThat(cardsFor(entities.find(Need.class, id), theDirector()))
                        .hasSize(1);
            });
        }
    }
}
