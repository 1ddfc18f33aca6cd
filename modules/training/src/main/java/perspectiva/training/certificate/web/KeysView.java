package perspectiva.training.certificate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.badge.BadgeKeys;

/** The keys badges are signed with, and the form that replaces the one in use. */
@Named("trainingKeysView")
@ViewScoped
public class KeysView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    BadgeKeys keys;

    private String inUse;
    private String why;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient List<BadgeKeys.Line> all;

    public void open() {
        inUse = getAll().stream()
                .filter(BadgeKeys.Line::isInUse)
                .map(BadgeKeys.Line::name)
                .findFirst()
                .orElse(null);
    }

    public String replace() {
        if (inUse == null) {
            throw new Refused.NotFound();
        }
        keys.replace(inUse, why);
        return "/training/keys?faces-redirect=true";
    }

    public List<BadgeKeys.Line> getAll() {
        if (all == null) {
            all = keys.all();
        }
        return all;
    }

    public boolean isReplaceable() {
        return inUse != null;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
