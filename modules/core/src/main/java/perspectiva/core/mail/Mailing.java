package perspectiva.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.logging.Logger;

/** Writes to people in their language: subject {@code <key>.subject}, body {@code <key>.body}. */
@ApplicationScoped
public class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class.getName());

    public void send(String to, Locale language, String textKeyBase, Object... values) {
        LOG.info(() -> "Mail " + textKeyBase + " to " + to + " is not sent: no mail server is set");
    }
}
