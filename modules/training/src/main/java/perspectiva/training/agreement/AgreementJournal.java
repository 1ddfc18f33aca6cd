package perspectiva.training.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.training.agreement.entity.SignedAgreement;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.entity.Enrolment;

/** Writes down that an agreement was signed: in the enrolment's history and in the audit log. */
@ApplicationScoped
class AgreementJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    void signed(Enrolment enrolment, SignedAgreement signed) {
        String what = texts.text(
                Identity.RUSSIAN,
                "training.agreement.record.signed",
                enrolment.agreement(),
                formats.date(signed.signedOn(), Identity.RUSSIAN));
        history.noted(Enrolments.KIND, enrolment.id(), what);
        audit.note("training.agreement.audit.signed", enrolment.person().displayName(), what);
    }
}
