package perspectiva.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.store.Slice;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;
import perspectiva.training.Centre;
import perspectiva.training.certificate.entity.IssueRun;
import perspectiva.training.certificate.entity.SomeCertificate;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Licence;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.SomeSession;

/** Documents for a whole session, issued in the background: for everybody once, and whoever is refused hinders no other. */
class IssueRunsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    /** What the second issue measures. */
    private static final int BATCH = 500;

    private static final Duration TARGET = Duration.ofSeconds(60);

    @BeforeEach
    void atTheEndOfApril() {
        SetClock.at("2026-04-28T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_issues_for_everybody_once_and_goes_on_where_it_was_stopped(Database database, TestReporter reporter) {
        int people = database == Database.DERBY ? BATCH : IssueSteps.PIECE + 10;
        CompletedSession session = new CompletedSession(STORE.empty(database), people);
        Store store = session.store;
        List<WaitingSession> waiting = store.in(entities ->
                CertificateDesk.runs(entities).waiting(Paging.first()).rows());
        assertThat(waiting).extracting(WaitingSession::people).containsExactly((long) people);
        IssueRun run = store.in(entities -> CertificateDesk.runs(entities).begin(session.id, SomeCertificate.sheet()));
        assertRefused(
                "training.certificate.refused.running",
                () -> store.run(entities -> CertificateDesk.runs(entities).begin(session.id, SomeCertificate.sheet())));
        store.run(entities -> CertificateDesk.steps(entities).issue(run.id(), 7));

        long begun = System.nanoTime();
        task(store).run();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        IssueRun done = store.in(entities -> CertificateDesk.runs(entities).latest(session.id))
                .orElseThrow();
        assertThat(done.isFinished()).isTrue();
        assertThat(done.issued()).isEqualTo(people);
        assertThat(done.refused()).isZero();
        assertThat(session.count("select count(c) from Certificate c")).isEqualTo(people);
        assertThat(session.count("select count(distinct c.enrolmentId) from Certificate c"))
                .isEqualTo(people);
        long listed = store.in(entities -> CertificateDesk.rows(entities)
                .all(CertificateFilter.ALL, Paging.first())
                .count());
        assertThat(listed).isEqualTo(people);
        reporter.publishEntry(database + ", documents with paper and badge: " + people, took.toString());
        assertThat(took).isLessThan(TARGET);
    }

    @ParameterizedTest
    @EnumSource
    void sessions_wait_page_by_page_those_that_ended_first_on_top_and_only_while_somebody_waits(Database database) {
        CompletedSession late = new CompletedSession(STORE.empty(database), 3);
        Store store = late.store;
        long early = store.in(entities -> {
            Centre centre = Centre.in(entities);
            CourseVersion taught = entities.find(
                    CourseVersion.class,
                    entities.find(CourseSession.class, late.id).versionId());
            SessionSheet sheet = SomeSession.sheet(taught.id());
            sheet.setEndsOn(sheet.getEndsOn().minusDays(1));
            CourseSession session = centre.draft(sheet);
            CompletedSession.complete(entities, session, 0);
            centre.applied(session, "Опоздал");
            centre.applied(centre.draft(taught), "Придёт");
            return session.id();
        });

        assertThat(waiting(store, 1)).containsExactly(tuple(early, 1L, 2L));
        assertThat(waiting(store, 2)).containsExactly(tuple(late.id, 3L, 2L));
        assertThat(waiting(store, 3)).isEmpty();

        store.run(entities -> entities.createQuery(
                        "select e from Enrolment e where e.session.id = :early and e.state = :completed",
                        Enrolment.class)
                .setParameter("early", early)
                .setParameter("completed", EnrolmentState.COMPLETED)
                .getSingleResult()
                .certify());
        assertThat(waiting(store, 1)).containsExactly(tuple(late.id, 3L, 1L));
    }

    /** What stands on this page when each has room for one session: with how many people, of how many sessions. */
    private static List<Tuple> waiting(Store store, int page) {
        Slice<WaitingSession> slice =
                store.in(entities -> CertificateDesk.runs(entities).waiting(new Paging(page, 1, "", false)));
        return slice.rows().stream()
                .map(row -> tuple(row.id(), row.people(), slice.total()))
                .toList();
    }

    /** Each step in a transaction of its own, as the portal does it. */
    private static IssueTask task(Store store) {
        IssueTask task = new IssueTask();
        task.steps = new IssueSteps() {
            @Override
            List<Long> live() {
                return store.in(entities -> CertificateDesk.steps(entities).live());
            }

            @Override
            boolean claim(long id) {
                return store.in(entities -> CertificateDesk.steps(entities).claim(id))
                        || store.in(
                                entities -> !entities.find(IssueRun.class, id).isFinished());
            }

            @Override
            int issue(long id, int most) {
                return store.in(entities -> CertificateDesk.steps(entities).issue(id, most));
            }

            @Override
            void skip(long id, Refused why) {
                store.run(entities -> CertificateDesk.steps(entities).skip(id, why));
            }

            @Override
            void finish(long id) {
                store.run(entities -> CertificateDesk.steps(entities).finish(id));
            }
        };
        return task;
    }

    @ParameterizedTest
    @EnumSource
    void whom_a_run_is_refused_is_passed_over_and_said_why(Database database) {
        CompletedSession session = new CompletedSession(STORE.empty(database), 3);
        Store store = session.store;
        store.run(entities -> CertificateDesk.runs(entities).begin(session.id, SomeCertificate.sheet()));
        store.run(entities -> {
            entities.createNativeQuery("update training_enrolment set state_since = ?1 where seat = 2")
                    .setParameter(1, LocalDateTime.of(2026, 5, 9, 0, 0))
                    .executeUpdate();
        });

        task(store).run();

        IssueRun done = store.in(entities -> CertificateDesk.runs(entities).latest(session.id))
                .orElseThrow();
        assertThat(done.issued()).isEqualTo(2);
        assertThat(done.refused()).isEqualTo(1);
        assertThat(done.lastRefusal()).startsWith("Документ не может быть выдан раньше");
    }

    @ParameterizedTest
    @EnumSource
    void an_institution_without_a_licence_gives_no_document_the_law_knows(Database database) {
        CompletedSession session = new CompletedSession(STORE.empty(database), 1);
        Store store = session.store;
        store.run(entities -> entities.createQuery("select l from Licence l", Licence.class)
                .getSingleResult()
                .end(LocalDate.of(2026, 3, 1)));

        assertRefused(
                "training.certificate.refused.licence",
                () -> store.run(entities -> CertificateDesk.runs(entities).begin(session.id, SomeCertificate.sheet())));
    }
}
