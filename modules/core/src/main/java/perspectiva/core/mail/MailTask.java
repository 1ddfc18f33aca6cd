package perspectiva.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.spi.ScheduledTask;

/** Sends what is queued. The network is waited for outside any transaction, so a dead mail server blocks nobody. */
@ApplicationScoped
class MailTask implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(MailTask.class.getName());

    @Inject
    Postman postman;

    @Inject
    MailServer server;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        if (!server.isInUse()) {
            return;
        }
        for (long id : postman.due()) {
            Optional<Message> message = postman.take(id);
            if (message.isPresent() && !send(message.get())) {
                return;
            }
        }
    }

    /** False when the server itself is in trouble: the others wait for the next round, with all their attempts. */
    private boolean send(Message message) {
        try {
            server.deliver(message);
        } catch (MessagingException | RuntimeException notTaken) {
            LOG.log(Level.INFO, "Message {0} was not taken: {1}", new Object[] {message.id(), notTaken.getMessage()});
            postman.failed(message.id(), notTaken.getMessage());
            return notTaken instanceof SendFailedException;
        }
        postman.sent(message.id());
        return true;
    }
}
