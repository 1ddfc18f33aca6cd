package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.needs.Postings;
import perspectiva.needs.entity.Posting;

/** The page behind the link that confirms an e-mail. Looking at it changes nothing. */
@Named("confirmView")
@ViewScoped
public class ConfirmView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Postings postings;

    private String token;
    private String done;
    private transient Posting posting;

    public String confirm() {
        postings.confirm(token);
        return "/needs/confirm?faces-redirect=true&done=yes";
    }

    /** What the page shows: ask, worthless, done. */
    public String getStep() {
        if (done != null) {
            return "done";
        }
        if (getPosting() == null) {
            return "worthless";
        }
        return getPosting().isUnconfirmed() ? "ask" : "done";
    }

    /** Null when the link is worthless. Read when it is asked for: the button is, before the page acts. */
    public Posting getPosting() {
        if (posting == null) {
            posting = postings.linked(token).orElse(null);
        }
        return posting;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
