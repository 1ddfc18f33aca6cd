package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.Chart.Bar;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Someone;
import perspectiva.needs.entity.Source;

/** Charts worked out by hand, on each database the portal runs on. */
class ChartsTest {

    private int numbers;

    @BeforeEach
    void stopTheClock() {
        SomeNeed.stopTheClock();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private void published(EntityManager entities, long employer, int posts, int filled) {
        NeedForm form = aForm();
        form.setOccupation("7212");
        form.setPosts(posts);
        Need need = new Need(employer, "Предприятие " + employer, form, Source.PORTAL, Someone.anEmployer());
        need.submit();
        need.verify(theDirector(), "П-2025-%04d".formatted(++numbers));
        need.publish(SomeNeed.DAYS);
        if (filled > 0) {
            need.fill(filled);
        }
        entities.persist(need);
    }

    private static void employer(EntityManager entities, long id) {
        OrganisationFixtures.registered(entities, id, Organisation.Kind.ENTERPRISE, "К");
    }

    private static Charts charts(EntityManager entities) {
        Charts charts = new Charts();
        charts.entities = entities;
        return charts;
    }

    private static Jobseekers jobseekers(EntityManager entities) {
        Jobseekers jobseekers = new Jobseekers();
        jobseekers.entities = entities;
        jobseekers.figures = new NeedFigures();
        jobseekers.figures.entities = entities;
        jobseekers.audit = new NotedAudit();
        return jobseekers;
    }

    @ParameterizedTest
    @EnumSource
    void free_posts_ages_and_days_are_counted(Database database) {
        try (Store store = database.open("core", "needs")) {
            store.in(entities -> {
                for (long id = 100; id < 103; id++) {
                    employer(entities, id);
                    published(entities, id, 4, 1);
                    published(entities, id, 2, 0);
                    published(entities, id, 3, 3);
                    published(entities, id, 1, 1);
                }
                return null;
            });
            store.in(entities -> {
                Charts charts = charts(entities);
                assertThat(charts.posts().bars()).containsExactly(new Bar("72", 15));
                assertThat(charts.ages().bars()).containsExactly(new Bar("7", 6));
                assertThat(charts.paces(SomeNeed.TODAY.getYear()))
                        .contains(new Pace((SomeNeed.TODAY.getMonthValue() + 2) / 3, 6, new Quartiles(0, 0, 0)));
                SomeNeed.goTo(SomeNeed.TODAY.plusDays(8));
                assertThat(charts.ages().bars()).containsExactly(new Bar("30", 6));
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_days_count_of_jobseekers_is_mended_and_keeps_its_posts(Database database) {
        try (Store store = database.open("core", "needs")) {
            store.in(entities -> {
                employer(entities, 100);
                published(entities, 100, 4, 1);
                return null;
            });
            store.in(entities -> {
                jobseekers(entities).record(SomeNeed.TODAY, 3, "Bulletin");
                return null;
            });
            store.in(entities -> {
                published(entities, 100, 7, 0);
                jobseekers(entities).record(SomeNeed.TODAY, 2, "Bulletin, mended");
                return null;
            });
            store.in(entities -> {
                assertThat(jobseekers(entities).counts()).singleElement().satisfies(count -> {
                    assertThat(count.postsPerJobseeker()).hasValue(1.5);
                    assertThat(count.source()).isEqualTo("Bulletin, mended");
                });
                return null;
            });
        }
    }
}
