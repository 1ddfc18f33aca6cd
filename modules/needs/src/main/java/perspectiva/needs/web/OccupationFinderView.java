package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.occupations.Suggestion;
import perspectiva.needs.Needs;
import perspectiva.spi.Caller;

/** The finder on a need's page, with which the director says which occupation it means. */
@Named("occupationFinderView")
@ViewScoped
public class OccupationFinderView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SUGGESTED = 10;

    @Inject
    Needs needs;

    @Inject
    NeedView record;

    @Inject
    Occupations occupations;

    @Inject
    Caller caller;

    private String code;

    /** The codes that may be meant; before anything is typed, by the words of the need itself. */
    public List<Suggestion> suggest(String typed) {
        String words = typed.isBlank() ? record.getNeed().form().getTitle() : typed;
        return occupations.find(words, caller.language(), SUGGESTED);
    }

    public String classify() {
        needs.classify(record.getId(), record.getVersion(), code);
        return NeedView.addressOf(record.getId());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
