package perspectiva.core.accounts;

import java.util.Locale;
import java.util.Optional;

/**
 * How far somebody got through the door.
 *
 * @param context the organisation the person acts for at first
 * @param needsCode whether the second factor is still to come; until then the person is not signed in
 * @param mark what the browser keeps to be known again; empty while the code is still to come
 * @param mustProtect whether the person is an administrator only after setting up a second factor
 */
public record Entrance(
        long account,
        int epoch,
        Locale language,
        Optional<Long> context,
        boolean needsCode,
        String mark,
        boolean mustProtect) {}
