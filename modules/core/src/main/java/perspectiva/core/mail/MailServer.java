package perspectiva.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;

/** The partnership's mail server, as {@code perspectiva.mail.*} describes it. */
@ApplicationScoped
class MailServer {

    private static final String PATIENCE = "15000";

    /** The port on which mail servers expect encryption from the first byte. */
    private static final int ENCRYPTED = 465;

    @Inject
    Settings settings;

    /** Whether mail leaves the portal at all. A demonstration's addresses are invented, so nothing may be sent to them. */
    boolean isInUse() {
        return !settings.isDemo() && settings.find("mail.host").isPresent();
    }

    /** Hands the message over; it is sent when this returns. */
    void deliver(Message message) throws MessagingException {
        InternetAddress sender = sender();
        Properties properties = properties();
        // Also names the domain of the message's identifier.
        properties.setProperty("mail.from", sender.getAddress());
        Session session = Session.getInstance(properties);
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(sender);
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subject(), "UTF-8");
        mail.setText(message.body(), "UTF-8", "plain");
        mail.setHeader("Content-Language", message.language().getLanguage());
        // Keeps out-of-office answers away.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(Now.instant()));
        mail.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    settings.find("mail.user").orElse(null),
                    settings.find("mail.password").orElse(null));
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private Properties properties() {
        int port = settings.number("mail.port", 25);
        Properties mail = new Properties();
        mail.setProperty("mail.smtp.host", settings.text("mail.host", ""));
        mail.setProperty("mail.smtp.port", Integer.toString(port));
        mail.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.find("mail.user").isPresent()));
        mail.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        mail.setProperty("mail.smtp.timeout", PATIENCE);
        mail.setProperty("mail.smtp.writetimeout", PATIENCE);
        mail.setProperty("mail.smtp.ssl.enable", Boolean.toString(port == ENCRYPTED));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        encrypt(mail, settings.text("mail.starttls", "offered"));
        return mail;
    }

    /** @param wish {@code true}: refuse servers without it; {@code false}: never; otherwise where the server offers it */
    private static void encrypt(Properties mail, String wish) {
        mail.setProperty("mail.smtp.starttls.enable", Boolean.toString(!wish.equals("false")));
        mail.setProperty("mail.smtp.starttls.required", Boolean.toString(wish.equals("true")));
    }

    /** {@code perspectiva.mail.from}, with or without a name: {@code Партнёрство <portal@example.ru>}. */
    private InternetAddress sender() throws MessagingException {
        InternetAddress from = new InternetAddress(settings.text("mail.from", "perspectiva@localhost"));
        try {
            from.setPersonal(from.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        return from;
    }
}
