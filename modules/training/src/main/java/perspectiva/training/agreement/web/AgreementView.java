package perspectiva.training.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.spi.Refused;
import perspectiva.training.agreement.Agreement;
import perspectiva.training.agreement.Agreements;

/** An agreement for the printer, as the office, the learner or the organisation that sent the learner reads it. */
@Named("trainingAgreementView")
@RequestScoped
public class AgreementView {

    @Inject
    Agreements agreements;

    private Long id;
    private String of = "";
    private Agreement agreement;

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        agreement = switch (of) {
            case "mine" -> agreements.mine(id);
            case "sent" -> agreements.sent(id);
            default -> agreements.of(id);
        };
    }

    public Agreement getAgreement() {
        return agreement;
    }

    /** Whether the reader knows what only the person and the office do. */
    public boolean isPersonal() {
        return !of.equals("sent");
    }

    /** Where the enrolment is read, by whom it is read. */
    public String getBack() {
        return switch (of) {
            case "mine" -> "/training/place?id=" + id;
            case "sent" -> "/training/sent?id=" + id;
            default -> "/training/enrolment?id=" + id;
        };
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of == null ? "" : of;
    }
}
