package perspectiva.core.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a message has come. */
public enum MessageState {
    /** Waits for its next attempt. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Given up after all attempts. */
    FAILED,
    /** Not to be sent: this installation has no mail server, or is a demonstration. */
    HELD;

    /** The one an address names; nothing when it names none. */
    public static Optional<MessageState> of(String word) {
        return Stream.of(values()).filter(known -> known.word().equals(word)).findFirst();
    }

    /** The lower-case word used in addresses and text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
