package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.needs.entity.Someone.aTrainer;
import static perspectiva.needs.entity.Someone.aVisitor;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.Posting;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Someone;
import perspectiva.needs.entity.Source;
import perspectiva.needs.entity.SuitableGroup;
import perspectiva.needs.entity.WorkConditions;
import perspectiva.spi.Subject;

/** Tables, queries and locks on each database the portal runs on. */
class BothDatabasesTest {

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_need_is_stored_found_and_locked(Database database) {
        SomeNeed.stopTheClock();
        try (Store store = database.open("core", "needs")) {
            NeedForm form = SomeNeed.aForm();
            form.setTitle("Сварщик 👷 'x' <b> 50 %");
            form.getTerms().setSuits(SuitableGroup.values());
            form.getTerms().setQuota(true);
            form.getTerms().setWorkConditions(WorkConditions.HARMFUL);
            form.getPaper().setDate(SomeNeed.TODAY);
            form.getPaper().setSigner("Зуева И. П.");
            long id = store.in(entities -> {
                OrganisationFixtures.registered(entities, 100, Organisation.Kind.ENTERPRISE, "К");
                assertThat(entities.find(Organisation.class, 100L).shortName()).isEqualTo("К");
                Need need = new Need(Someone.CARDBOARD, "Камский картон", form, Source.PORTAL, Someone.anEmployer());
                need.submit();
                need.verify(theDirector(), "П-2025-0001");
                need.publish(60);
                entities.persist(need);
                return need.id();
            });
            store.in(entities -> {
                NeedRows rows = new NeedRows();
                rows.entities = entities;
                for (String sort : NeedRows.SORTS.keySet()) {
                    var found = rows.page(
                            NeedFilter.of(
                                    Map.of("q", "СВАРЩИК 50 %", "major", "7", "place", "краснокамск", "stage", "open")),
                            Paging.of(1, "-" + sort),
                            theDirector());
                    assertThat(found.rows()).extracting(NeedRow::id).containsExactly(id);
                }
                assertThat(rows.vacancies(VacancyFilter.ALL, Paging.first(), aTrainer())
                                .isEmpty())
                        .isTrue();
                assertThat(rows.vacancies(VacancyFilter.ALL, Paging.first(), aVisitor())
                                .total())
                        .isEqualTo(1);
                assertThat(rows.offered(10)).extracting(Offered::id).containsExactly(id);
                assertThat(rows.desk(DeskFilter.of(Map.of()), Paging.first(), theDirector())
                                .isEmpty())
                        .isTrue();
                assertThat(rows.overdue(SomeNeed.TODAY.plusDays(61), 10)).containsExactly(id);
                assertThat(rows.unasked(SomeNeed.TODAY.plusDays(60), 10)).containsExactly(id);
                assertThat(rows.expiring(SomeNeed.TODAY.plusDays(60), theDirector()))
                        .isEqualTo(1);
                assertThat(entities.find(Need.class, id).differences(form)).isEmpty();
                NeedFigures figures = new NeedFigures();
                figures.entities = entities;
                assertThat(figures.open(Optional.empty())).isEqualTo(1);
                assertThat(figures.freePosts(Optional.of(Someone.CARDBOARD))).isEqualTo(5);
                assertThat(figures.freePosts(Optional.of(Someone.FITTINGS))).isZero();
                assertThat(figures.employers()).isEqualTo(1);
                assertThat(figures.takenSince(SomeNeed.TODAY, Optional.empty())).isZero();
                Need locked = entities.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE);
                locked.fill(5);
                return id;
            });
            store.run(entities -> {
                NeedFigures figures = new NeedFigures();
                figures.entities = entities;
                assertThat(figures.takenSince(SomeNeed.TODAY, Optional.of(Someone.CARDBOARD)))
                        .isEqualTo(5);
            });
            assertThat(store.<NeedState>in(
                            entities -> entities.find(Need.class, id).state()))
                    .isEqualTo(NeedState.FILLED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_posting_is_stored_found_and_forgotten(Database database) {
        SomeNeed.stopTheClock();
        try (Store store = database.open("core", "needs")) {
            long id = store.in(entities -> {
                Posting posting = SomePosting.posted("token");
                entities.persist(posting);
                posting.confirm();
                return posting.id();
            });
            store.run(entities -> {
                Postings postings = new Postings();
                postings.entities = entities;
                assertThat(postings.linked("other")).isEmpty();
                assertThat(postings.waiting("", Paging.first()).rows())
                        .extracting(Posting::id)
                        .containsExactly(id);
                postings.forgetUnconfirmed();
                entities.find(Posting.class, id, LockModeType.PESSIMISTIC_WRITE).take(7);
                assertThat(postings.behind(7)).isPresent();
            });
            Subject writer = new Subject(1, Optional.empty(), "Зуева И. П.", Set.of(SomePosting.EMAIL));
            store.run(entities -> {
                PostingPeople people = new PostingPeople();
                people.entities = entities;
                assertThat(people.about(writer).get(0).facts()).hasSize(1);
                SomeNeed.goTo(SomeNeed.TODAY.plusMonths(13));
                assertThat(people.describe(0)).isEqualTo("1");
                people.erase(writer);
                assertThat(people.describe(0)).isEqualTo("0");
                people.carryOut(0);
            });
        }
    }
}
