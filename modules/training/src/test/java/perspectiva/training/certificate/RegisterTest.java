package perspectiva.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.training.certificate.CompletedSession.completed;
import static perspectiva.training.certificate.CompletedSession.issue;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;
import perspectiva.training.assessment.Grades;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.SomeCertificate;
import perspectiva.training.certificate.entity.Standing;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.session.entity.CourseSession;

/** The register in each database the portal runs on: nothing twice, nothing lost, nothing rewritten. */
class RegisterTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @BeforeEach
    void atTheEndOfApril() {
        SetClock.at("2026-04-28T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static Certificate read(EntityManager entities, long id) {
        return entities.find(Certificate.class, id);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_issued_stays_as_it_was_whatever_becomes_of_the_person(Database database) throws Exception {
        Store store = new CompletedSession(STORE.empty(database), 1).store;
        long id = store.in(entities -> issue(entities).id());
        byte[] paper = store.in(entities -> CertificateDesk.originals(entities).paper(read(entities, id)));

        store.run(entities -> completed(entities).person().rename("Петрова", "Анна", "Петровна"));
        Certificate kept = store.in(entities -> read(entities, id));
        assertThat(kept.holder()).isEqualTo("Юрова Анна Петровна");
        EnrolmentState state = store.in(entities -> completed(entities).state());
        assertThat(state).isEqualTo(EnrolmentState.CERTIFIED);
        byte[] later = store.in(entities -> CertificateDesk.originals(entities).paper(read(entities, id)));
        assertThat(later).isEqualTo(paper);
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Юрова Анна Петровна", kept.number());
        }
        assertThatThrownBy(() -> store.run(entities -> entities.remove(read(entities, id))))
                .hasStackTraceContaining("loses no entry");
        assertThatThrownBy(() -> store.run(
                        entities -> entities.createNativeQuery("delete from training_certificate where id = ?1")
                                .setParameter(1, id)
                                .executeUpdate()))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_gets_two_first_documents_about_one_enrolment(Database database) {
        Store store = new CompletedSession(STORE.empty(database), 1).store;
        Certificate first = store.in(CompletedSession::issue);

        assertRefused("training.certificate.refused.incomplete", () -> store.run(CompletedSession::issue));
        assertThatThrownBy(() -> store.run(entities -> {
                    entities.createNativeQuery("update training_enrolment set state = 'COMPLETED'")
                            .executeUpdate();
                    issue(entities);
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(filtered(store, Map.of())).containsExactly(first.number());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_whose_marks_were_lowered_since_gets_a_document_unless_the_office_passed_the_person_despite_them(
            Database database) {
        Store store = new CompletedSession(STORE.empty(database), 1).store;
        assertRefused("training.certificate.refused.marks", () -> store.run(RegisterTest::issueToWhoeverFailed));
        store.run(entities -> {
            completed(entities).fail("Оценка исправлена");
            completed(entities).completeDespite();
        });
        store.run(RegisterTest::issueToWhoeverFailed);

        assertThat(store.<EnrolmentState>in(entities -> completed(entities).state()))
                .isEqualTo(EnrolmentState.CERTIFIED);
    }

    @ParameterizedTest
    @EnumSource
    void no_document_is_issued_while_somebody_enters_marks(Database database) throws Exception {
        CompletedSession session = new CompletedSession(STORE.empty(database), 1);
        Store store = session.store;
        ExecutorService office = Executors.newSingleThreadExecutor();
        AtomicReference<Future<?>> issuing = new AtomicReference<>();

        store.run(entities -> {
            entities.find(CourseSession.class, session.id, LockModeType.PESSIMISTIC_WRITE);
            issuing.set(office.submit(() -> store.in(CompletedSession::issue)));
            assertThatThrownBy(() -> issuing.get().get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        });
        issuing.get().get(20, TimeUnit.SECONDS);
        office.shutdown();

        assertThat(store.<EnrolmentState>in(entities -> completed(entities).state()))
                .isEqualTo(EnrolmentState.CERTIFIED);
    }

    private static void issueToWhoeverFailed(EntityManager entities) {
        Issuing issuing = CertificateDesk.issuing(entities);
        issuing.grades = new Grades() {
            @Override
            public String of(CourseSession session, DocumentKind document, long enrolment) {
                return "";
            }

            @Override
            public boolean isMissed(CourseSession session, long enrolment) {
                return true;
            }
        };
        issuing.issue(completed(entities), SomeCertificate.sheet());
    }

    @ParameterizedTest
    @EnumSource
    void a_duplicate_takes_the_place_of_the_former_which_can_still_be_checked(Database database) {
        Store store = new CompletedSession(STORE.empty(database), 1).store;
        Certificate former = store.in(CompletedSession::issue);
        store.run(entities -> completed(entities).person().rename("Петрова", "Анна", "Петровна"));

        Certificate fresh = store.in(entities -> CertificateDesk.certificates(entities)
                .reissue(former.id(), former.version(), "Директор", true, "Сменила фамилию"));

        assertThat(fresh.holder()).isEqualTo("Петрова Анна Петровна");
        assertThat(check(store, former).standing()).isEqualTo(Standing.SUPERSEDED);
        assertThat(check(store, fresh).standing()).isEqualTo(Standing.VALID);
        assertThat(check(store, fresh).name()).isEqualTo("П. А. П.");
        assertThat(check(store, fresh).digest())
                .hasValueSatisfying(digest -> assertThat(digest).hasSize(64));
        assertThat(filtered(store, Map.of("state", "superseded"))).containsExactly(former.number());
        assertThat(filtered(store, Map.of("state", "valid", "q", "петрова", "document", "trade", "frdo", "due")))
                .containsExactly(fresh.number());
        assertThat(filtered(store, Map.of("state", "expired"))).isEmpty();
    }

    private static Verified check(Store store, Certificate certificate) {
        return store.in(entities -> CertificateDesk.verification(entities)
                .check(certificate.code().readable(), "10.0.0.1")
                .orElseThrow());
    }

    private static List<String> filtered(Store store, Map<String, String> address) {
        return store.in(entities ->
                CertificateDesk.certificates(entities)
                        .list(CertificateFilter.of(address), Paging.first())
                        .rows()
                        .stream()
                        .map(CertificateRow::number)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void many_are_checked_at_once_and_codes_cannot_be_guessed(Database database) {
        Store store = new CompletedSession(STORE.empty(database), 2).store;
        Certificate one = store.in(CompletedSession::issue);
        List<Verification.Line> lines = store.in(entities ->
                CertificateDesk.verification(entities).checkMany(one.code().readable() + "\n0000-0000\n"));

        assertThat(lines).extracting(Verification.Line::isValid).containsExactly(true, false);
        store.run(entities -> {
            Verification verification = CertificateDesk.verification(entities);
            for (int tries = 0; tries < Verification.TRIES; tries++) {
                assertThat(verification.check("0000-0000", "10.0.0.2")).isEmpty();
            }
            assertThatThrownBy(() -> verification.check(one.code().readable(), "10.0.0.2"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("core.refused.toooften");
            String tooMany = String.join(
                    "\n",
                    Stream.iterate(0, code -> code + 1)
                            .limit(Verification.MANY + 1L)
                            .map(String::valueOf)
                            .toList());
            assertRefused("training.verify.refused.many", "codes", () -> verification.checkMany(tooMany));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_erased_stays_in_the_register_but_is_named_to_nobody(Database database) {
        Store store = new CompletedSession(STORE.empty(database), 1).store;
        long id = store.in(entities -> issue(entities).id());
        store.run(entities -> read(entities, id).showName(true));
        assertThat(check(store, store.in(entities -> read(entities, id))).name())
                .isEqualTo("Юрова Анна Петровна");

        store.run(entities -> {
            CertificatePeople people = new CertificatePeople();
            people.entities = entities;
            people.rows = CertificateDesk.rows(entities);
            long person = read(entities, id).personId();
            Subject subject = new Subject(person, Optional.of(1L), "Юрова Анна Петровна", Set.of());
            assertThat(people.about(subject).get(0).facts()).hasSize(1);
            people.erase(subject);
        });
        Certificate kept = store.in(entities -> read(entities, id));
        assertThat(kept.holder()).isEqualTo("Юрова Анна Петровна");
        assertThat(check(store, kept).name()).isEqualTo("Ю. А. П.");
    }

    @ParameterizedTest
    @EnumSource
    void holders_of_documents_that_end_soon_are_found(Database database) {
        Store store = new CompletedSession(STORE.empty(database), 1).store;
        store.run(entities -> {
            var sheet = SomeCertificate.sheet();
            sheet.setValidUntil(LocalDate.of(2026, 6, 1));
            CertificateDesk.issuing(entities).issue(completed(entities), sheet);
        });
        store.run(entities -> {
            Reminders reminders = new Reminders();
            reminders.entities = entities;
            assertThat(reminders.near(LocalDate.of(2026, 2, 1), 0)).isEmpty();
            assertThat(reminders.near(LocalDate.of(2026, 4, 28), 0)).hasSize(1);
            assertThat(reminders.near(LocalDate.of(2026, 6, 2), 0)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_years_results_count_who_completed_and_who_has_a_document(Database database) {
        Store store = new CompletedSession(STORE.empty(database), 3).store;
        store.run(entities -> {
            issue(entities);
            entities.createNativeQuery("update training_session set state = 'COMPLETED'")
                    .executeUpdate();
        });

        TrainingResults.Result result = store.in(entities -> {
            TrainingResults results = new TrainingResults();
            results.entities = entities;
            return results.ofThisYear();
        });
        assertThat(result).isEqualTo(new TrainingResults.Result(15, 3, 3, 3, 1, 192));
    }
}
