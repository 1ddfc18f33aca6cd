package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import perspectiva.core.store.Now;

/**
 * Browsers in which somebody was let in to an account before. Each keeps a sealed mark per account that only the portal can
 * make and read. A mark opens nothing: it only spares its browser the wrong tries of strangers.
 */
@ApplicationScoped
class KnownBrowsers {

    static final Duration MEMORY = Duration.ofDays(180);

    @Inject
    SealedSecrets seals;

    private record Mark(long account, String browser, Instant since) {

        private static final String KIND = "browser";

        String written() {
            return String.join(" ", KIND, "" + account, browser, "" + since.getEpochSecond());
        }

        static Optional<Mark> read(String written) {
            String[] parts = written.split(" ");
            return parts.length == 4 && parts[0].equals(KIND)
                    ? Optional.of(new Mark(
                            Long.parseLong(parts[1]), parts[2], Instant.ofEpochSecond(Long.parseLong(parts[3]))))
                    : Optional.empty();
        }
    }

    /** The name of the browser, if one of its marks is of this account and not older than half a year. */
    Optional<String> known(Account account, Approach approach) {
        return approach.marks().stream()
                .flatMap(mark -> open(mark).stream())
                .filter(mark -> mark.account() == account.id())
                .filter(mark -> Now.instant().isBefore(mark.since().plus(MEMORY)))
                .map(Mark::browser)
                .findFirst();
    }

    /** A mark for the browser, fit for a cookie; a browser that is known keeps its name. */
    String mark(Account account, Approach approach) {
        String browser =
                known(account, approach).orElseGet(() -> UUID.randomUUID().toString());
        Mark mark = new Mark(account.id(), browser, Now.instant());
        return seals.seal(mark.written().getBytes(StandardCharsets.UTF_8))
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    private Optional<Mark> open(String mark) {
        try {
            byte[] opened = seals.open(mark.replace('-', '+').replace('_', '/'));
            return Mark.read(new String(opened, StandardCharsets.UTF_8));
        } catch (RuntimeException madeUp) {
            return Optional.empty();
        }
    }
}
