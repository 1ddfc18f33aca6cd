package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import perspectiva.core.mail.Message;
import perspectiva.core.mail.Outbox;

/** The screen of one letter. */
@Named("messageView")
@ViewScoped
public class MessageView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient Outbox outbox;

    private long id;
    private transient Message message;

    public void load() {
        message = outbox.message(id);
    }

    public String retry() {
        outbox.retry(id);
        return "/admin/message?faces-redirect=true&id=" + id;
    }

    public Message getMessage() {
        if (message == null) {
            load();
        }
        return message;
    }

    /** With its links only where somebody must hand them on, since no letter leaves the portal. */
    public String getBody() {
        return isHandedOn() ? getMessage().body() : getMessage().withoutSecrets();
    }

    public boolean isHandedOn() {
        return !outbox.isSending();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
