package perspectiva.training.agreement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.core.store.Now;
import perspectiva.training.agreement.Agreements;
import perspectiva.training.agreement.entity.SignedAgreement;
import perspectiva.training.enrolment.web.EnrolmentView;

/** Whether the agreement of the enrolment that is shown was signed, for the office. */
@Named("trainingSignatureView")
@ViewScoped
public class SignatureView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Agreements agreements;

    @Inject
    EnrolmentView enrolment;

    private LocalDate signedOn = Now.today();

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient Optional<SignedAgreement> signed;

    /** Null until somebody noted it. */
    public SignedAgreement getSigned() {
        if (signed == null) {
            signed = agreements.signatureOf(enrolment.getId());
        }
        return signed.orElse(null);
    }

    public String sign() {
        agreements.sign(enrolment.getId(), signedOn);
        return EnrolmentView.addressOf(enrolment.getId());
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
