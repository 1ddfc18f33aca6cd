package perspectiva.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import perspectiva.core.text.PageTexts;
import perspectiva.web.frame.SignInAddress;

/** Tells what was done: on top of this page, or of the one people go to next. */
@ApplicationScoped
public class Said {

    @Inject
    PageTexts text;

    public void here(String key) {
        message(text.get(key));
    }

    public void here(String key, Object value) {
        message(text.of(key, value));
    }

    /** Says it on top of the page at this address. */
    public void andGo(String key, String address) {
        message(text.get(key));
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.getFlash().setKeepMessages(true);
        outside.getFlash().setRedirect(true);
        go(address);
    }

    /** Lets a stranger sign in and come back to this path. */
    public void askToSignIn(String back) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        go(SignInAddress.from(back, request));
    }

    public void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void message(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }
}
