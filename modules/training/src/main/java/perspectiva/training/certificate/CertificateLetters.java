package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import perspectiva.core.accounts.Readers;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Person;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Formats;
import perspectiva.training.certificate.entity.Certificate;

/** What holders are told by mail about their documents. The letters name nobody: they may be read by others. */
@ApplicationScoped
class CertificateLetters {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Mailing mailing;

    @Inject
    Readers readers;

    @Inject
    Formats formats;

    @Inject
    Settings settings;

    void issued(Certificate certificate) {
        send(certificate, "issued", "");
    }

    void revoked(Certificate certificate) {
        send(certificate, "revoked", certificate.reason());
    }

    void reissued(Certificate certificate) {
        send(certificate, "reissued", "");
    }

    /** Its last day is near. */
    void expiring(Certificate certificate) {
        String to = addressee(certificate);
        if (!to.isEmpty()) {
            Locale language = readers.languageOf(to);
            String until = formats.date(certificate.validUntil().orElseThrow(), language);
            send(certificate, "expiring", until);
        }
    }

    private String addressee(Certificate certificate) {
        return entities.find(Person.class, certificate.personId()).email();
    }

    /** Every letter speaks of the course {0}, the document's number {1}, where to look {2}, and one thing more {3}. */
    private void send(Certificate certificate, String what, String more) {
        String to = addressee(certificate);
        if (to.isEmpty()) {
            return;
        }
        mailing.send(
                to,
                readers.languageOf(to),
                "training.mail.certificate." + what,
                certificate.award().title(),
                certificate.number(),
                settings.address() + "/training/mycertificates",
                more);
    }
}
