package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.needs.Postings;
import perspectiva.needs.entity.Posting;

/** The page behind the link that confirms an e-mail. Looking at it changes nothing. */
@Named("confirmView")
@RequestScoped
public class ConfirmView {

    @Inject
    Postings postings;

    private String token;
    private String done;
    private Posting posting;

    public void open() {
        posting = postings.unconfirmed(token).orElse(null);
    }

    public String confirm() {
        postings.confirm(token);
        return "/needs/confirm?faces-redirect=true&done=yes";
    }

    /** What the page shows: ask, worthless, done. */
    public String getStep() {
        if (done != null) {
            return "done";
        }
        return posting == null ? "worthless" : "ask";
    }

    public Posting getPosting() {
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
