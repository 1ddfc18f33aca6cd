package perspectiva.training.certificate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.training.certificate.Verification;

/** Checks many documents at once. Codes are not for addresses, where others read them, so this is a form. */
@Named("trainingCheckManyView")
@ViewScoped
public class CheckManyView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Verification verification;

    private String codes;

    /** Does not travel between the nodes of a cluster: only the answer to the form shows it. */
    private transient List<Verification.Line> lines;

    public void check() {
        lines = verification.checkMany(codes);
    }

    /** Empty before the first check. */
    public List<Verification.Line> getLines() {
        return lines == null ? List.of() : lines;
    }

    /** How many of them are valid. */
    public long getValid() {
        return getLines().stream().filter(Verification.Line::isValid).count();
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(String codes) {
        this.codes = codes;
    }
}
