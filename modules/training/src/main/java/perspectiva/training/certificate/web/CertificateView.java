package perspectiva.training.certificate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import perspectiva.core.records.History;
import perspectiva.core.records.Transition;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.Certificates;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.CertificateState;
import perspectiva.training.certificate.entity.FrdoStatus;

/** One document of the register: read, revoked, replaced, reported. */
@Named("trainingCertificateView")
@ViewScoped
public class CertificateView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Certificates certificates;

    @Inject
    History history;

    private Long id;
    private int version;
    private String reason;
    private String cause;
    private String signatory;
    private boolean renamed;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient Certificate certificate;

    private transient Optional<Certificate> instead;
    private transient Optional<String> digest;
    private transient String presentName;

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        version = getCertificate().version();
        signatory = getCertificate().signatory();
    }

    public String revoke() {
        return addressOf(certificates.revoke(id, version, reason));
    }

    public String reissue() {
        return addressOf(certificates.reissue(id, version, signatory, renamed, cause));
    }

    public String report() {
        return addressOf(certificates.report(id, version));
    }

    private static String addressOf(Certificate certificate) {
        return "/training/certificate?faces-redirect=true&id=" + certificate.id();
    }

    public Certificate getCertificate() {
        if (certificate == null) {
            certificate = certificates.byId(id);
        }
        return certificate;
    }

    public boolean isRevocable() {
        return getCertificate().state() == CertificateState.ISSUED;
    }

    /** Whether another document may be issued in its place. */
    public boolean isReplaceable() {
        return getCertificate().state() != CertificateState.SUPERSEDED && getInstead() == null;
    }

    public boolean isReportable() {
        return getCertificate().frdo() == FrdoStatus.DUE;
    }

    /** What was issued in its place; null when nothing was. */
    public Certificate getInstead() {
        if (instead == null) {
            instead = certificates.insteadOf(id);
        }
        return instead.orElse(null);
    }

    /** The person's name as it is now. */
    public String getPresentName() {
        if (presentName == null) {
            presentName = certificates.presentNameOf(id);
        }
        return presentName;
    }

    /** Empty while nobody has asked for the paper. */
    public String getDigest() {
        if (digest == null) {
            digest = certificates.digestOf(id);
        }
        return digest.orElse("");
    }

    public List<Transition> getHistory() {
        return history.of(Certificates.KIND, id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why another one is issued. */
    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public boolean isRenamed() {
        return renamed;
    }

    public void setRenamed(boolean renamed) {
        this.renamed = renamed;
    }
}
