package perspectiva.training.certificate;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.codes.Skills;
import perspectiva.core.records.History;
import perspectiva.core.records.Numbers;
import perspectiva.core.text.Texts;
import perspectiva.training.assessment.Grades;
import perspectiva.training.certificate.badge.Desk;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.paper.SomePaper;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.course.entity.Some;
import perspectiva.training.session.entity.CourseSession;

/** The office of the tests: everything that issues and keeps documents, without a server. */
final class CertificateDesk {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final Texts TEXTS = new Texts();

    static {
        TEXTS.add("training", CertificateDesk.class.getClassLoader());
    }

    private CertificateDesk() {}

    static Issuing issuing(EntityManager entities) {
        Issuing issuing = new Issuing();
        issuing.entities = entities;
        issuing.numbers = new Numbers() {
            @Override
            public String next(String prefix, int year) {
                return "%s-%d-%04d".formatted(prefix, year, LAST.incrementAndGet());
            }
        };
        issuing.skills = new Skills() {
            @Override
            public String title(String code, Locale language) {
                return code;
            }
        };
        issuing.grades = new Grades() {
            @Override
            public String of(CourseSession session, DocumentKind document, long enrolment) {
                return "итог 82 из 100";
            }

            @Override
            public boolean isMissed(CourseSession session, long enrolment) {
                return false;
            }
        };
        issuing.originals = originals(entities);
        issuing.journal = journal();
        issuing.letters = letters();
        issuing.history = new History() {
            @Override
            public void changed(String kind, long recordId, String from, String to, String reason) {}
        };
        return issuing;
    }

    static Originals originals(EntityManager entities) {
        Originals originals = new Originals();
        originals.entities = entities;
        originals.files = new CertificateFiles();
        originals.files.entities = entities;
        originals.papers = SomePaper.maker();
        originals.badges = Desk.badges(entities);
        return originals;
    }

    private static CertificateJournal journal() {
        return new CertificateJournal() {
            @Override
            void moved(Certificate certificate, String before, String reason) {}

            @Override
            void noted(Certificate certificate, String key) {}
        };
    }

    private static CertificateLetters letters() {
        return new CertificateLetters() {
            @Override
            void issued(Certificate certificate) {}

            @Override
            void revoked(Certificate certificate) {}

            @Override
            void reissued(Certificate certificate) {}
        };
    }

    static CertificateRows rows(EntityManager entities) {
        CertificateRows rows = new CertificateRows();
        rows.entities = entities;
        return rows;
    }

    static Certificates certificates(EntityManager entities) {
        Certificates certificates = new Certificates();
        certificates.entities = entities;
        certificates.rows = rows(entities);
        certificates.issuing = issuing(entities);
        certificates.originals = certificates.issuing.originals;
        certificates.journal = certificates.issuing.journal;
        certificates.letters = certificates.issuing.letters;
        return certificates;
    }

    static IssueRuns runs(EntityManager entities) {
        IssueRuns runs = new IssueRuns();
        runs.entities = entities;
        runs.issuing = issuing(entities);
        runs.caller = Some.director();
        runs.audit = new NotedAudit();
        return runs;
    }

    static IssueSteps steps(EntityManager entities) {
        IssueSteps steps = new IssueSteps();
        steps.entities = entities;
        steps.issuing = issuing(entities);
        steps.texts = TEXTS;
        steps.callers = new CurrentCaller();
        return steps;
    }

    static Verification verification(EntityManager entities) {
        Verification verification = new Verification();
        verification.rows = rows(entities);
        verification.originals = originals(entities);
        verification.limits = new RateLimits();
        verification.caller = Some.employer();
        return verification;
    }
}
