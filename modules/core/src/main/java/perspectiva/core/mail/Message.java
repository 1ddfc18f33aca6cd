package perspectiva.core.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A letter of the portal to one person.
 *
 * <p>It is queued in the transaction of the act it tells of, so that no act goes untold and none is told that did not happen.
 * Afterwards the portal tries to send it, at growing intervals while the mail server does not take it, until it is sent or
 * given up. Where no mail is sent at all it is held, for an administrator to read and pass on.
 */
@Entity
@Table(name = "core_message")
public class Message extends StoredRecord {

    /** The pauses after each attempt that failed; after the last of them it is tried once more and then given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\\\p{Cntrl}]{1,64}@[^\\s@<>\",;:()\\[\\]\\\\\\p{Cntrl}]{1,255}");
    private static final int SUBJECT = 250;
    private static final int BODY = 16_000;
    private static final int ERROR = 500;

    /** What opens something for whoever has the letter, by the portal's custom. */
    private static final Pattern SECRET = Pattern.compile("([?&]token=)[\\w-]+");

    private String recipient;

    private String subject;

    private String body;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MessageState state = MessageState.QUEUED;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttempt = Now.instant();

    @Column(name = "last_error")
    private String lastError = "";

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Message() {}

    /** @param to one bare address; whatever might end a header line is refused */
    Message(String to, Locale language, String subject, String body) {
        if (to == null || !ADDRESS.matcher(to).matches()) {
            throw new Refused("core.refused.email").at("email");
        }
        this.recipient = to;
        this.language = language.getLanguage();
        this.subject =
                cut(subject.replaceAll("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip(), SUBJECT);
        this.body = cut(body, BODY);
    }

    /** Kept instead of sent. */
    void hold() {
        require(state == MessageState.QUEUED);
        state = MessageState.HELD;
    }

    /** One attempt begins. The next is booked at once, so that a portal that dies meanwhile tries again later. */
    void attempt() {
        require(isDue());
        nextAttempt = Now.instant().plus(PAUSES.get(Math.min(attempts, PAUSES.size() - 1)));
        attempts++;
    }

    /** Its links are its reader's from now on: who looks after letters could otherwise use them in the reader's place. */
    void sent() {
        require(state == MessageState.QUEUED);
        state = MessageState.SENT;
        body = withoutSecrets();
        sentAt = Now.instant();
        lastError = "";
    }

    /** The attempt failed; after the last one it is given up. */
    void failed(String why) {
        require(state == MessageState.QUEUED);
        lastError = cut(why == null ? "?" : why, ERROR);
        if (attempts > PAUSES.size()) {
            state = MessageState.FAILED;
        }
    }

    /** Queued anew, as if it had never been tried. */
    void retry() {
        if (state == MessageState.SENT) {
            throw new Refused("core.refused.sent");
        }
        state = MessageState.QUEUED;
        attempts = 0;
        nextAttempt = Now.instant();
    }

    boolean isDue() {
        return state == MessageState.QUEUED && !nextAttempt.isAfter(Now.instant());
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new IllegalStateException("Message " + id() + " is " + state);
        }
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    /** The same with links that open nothing. */
    public String withoutSecrets() {
        return SECRET.matcher(body).replaceAll("$1…");
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public MessageState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttempt() {
        return nextAttempt;
    }

    /** What the mail server or the network said last; empty when there was no trouble. */
    public String lastError() {
        return lastError;
    }

    public Instant queuedAt() {
        return createdAt();
    }

    /** Null until it is sent. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Whether an administrator may have it sent (again). */
    public boolean isRetriable() {
        return state != MessageState.SENT;
    }
}
