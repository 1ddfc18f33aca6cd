package perspectiva.core.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What time it is: instants in UTC, dates where the partnership is. Tests set the clock; nothing else does.
 *
 * <p>Static because entities ask too, and entities are not injected.
 */
public final class Now {

    private static volatile Clock clock = Clock.system(zoneFromSettings());

    private Now() {}

    /** To the millisecond, which is what both databases keep. */
    public static Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Today in the partnership's own zone. */
    public static LocalDate today() {
        return LocalDate.now(clock);
    }

    public static ZoneId zone() {
        return clock.getZone();
    }

    /** For tests, and for demonstration records that happened in the past. */
    public static void use(Clock other) {
        clock = other;
    }

    /** Back to the real time. */
    public static void reset() {
        clock = Clock.system(zoneFromSettings());
    }

    private static ZoneId zoneFromSettings() {
        return ZoneId.of(System.getProperty("perspectiva.zone", "Asia/Yekaterinburg"));
    }
}
