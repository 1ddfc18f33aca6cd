package perspectiva.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Texts;

/** Writes letters for the modules. Nothing is sent here: the letter is queued with the act it tells of, and follows it. */
@ApplicationScoped
@Transactional
public class Mailing {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    @Inject
    MailServer server;

    /**
     * @param to one address
     * @param language the reader's
     * @param textKeyBase {@code needs.mail.published}; its {@code .subject} and {@code .body} are the letter
     * @param values what the placeholders of both stand for
     */
    public void send(String to, Locale language, String textKeyBase, Object... values) {
        String subject = texts.text(language, textKeyBase + ".subject", values);
        String body = texts.text(language, textKeyBase + ".body", values);
        String footer = texts.text(language, "core.mail.footer", settings.address());
        Message message = new Message(to, language, subject, body + "\n\n-- \n" + footer + "\n");
        if (!server.isInUse()) {
            message.hold();
        }
        entities.persist(message);
    }
}
