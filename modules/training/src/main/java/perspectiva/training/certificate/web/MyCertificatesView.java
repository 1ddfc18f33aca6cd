package perspectiva.training.certificate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.start.Settings;
import perspectiva.training.certificate.MyCertificates;
import perspectiva.training.certificate.entity.Certificate;

/** The caller's own documents. */
@Named("trainingMyCertificatesView")
@ViewScoped
public class MyCertificatesView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    MyCertificates certificates;

    @Inject
    Settings settings;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient List<Certificate> all;

    public List<Certificate> getAll() {
        if (all == null) {
            all = certificates.all();
        }
        return all;
    }

    public String show(long id) {
        certificates.showName(id, true);
        return "/training/mycertificates?faces-redirect=true";
    }

    public String hide(long id) {
        certificates.showName(id, false);
        return "/training/mycertificates?faces-redirect=true";
    }

    /** The address at which anybody checks it. */
    public String addressOf(Certificate certificate) {
        return settings.address() + "/training/verify?code="
                + certificate.code().plain();
    }
}
