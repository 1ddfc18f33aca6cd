package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Texts;
import perspectiva.training.certificate.entity.Certificate;

/** Writes down what happened to a document: in its own history and in the portal's audit log. */
@ApplicationScoped
class CertificateJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    /** @param before the state it was in; empty for a new one */
    void moved(Certificate certificate, String before, String reason) {
        remember(certificate, before, reason);
        audit.note("training.certificate.audit." + certificate.state().word(), certificate.number(), reason);
    }

    /** In its own history alone. */
    void remember(Certificate certificate, String before, String reason) {
        history.changed(
                Certificates.KIND, certificate.id(), before, certificate.state().word(), reason);
    }

    /** Something was done to it that is no change of its state. */
    void noted(Certificate certificate, String key) {
        String what = texts.text(Identity.RUSSIAN, key);
        String state = certificate.state().word();
        history.changed(Certificates.KIND, certificate.id(), state, state, what);
        audit.note("training.certificate.audit.changed", certificate.number(), what);
    }
}
