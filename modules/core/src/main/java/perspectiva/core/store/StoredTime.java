package perspectiva.core.store;

import java.util.TimeZone;

/**
 * Keeps the server's own time zone out of what is stored. EclipseLink hands dates and times to the driver through that zone,
 * and where clocks change there is an hour each spring that does not exist: what happens in it would come back an hour later,
 * and the audit chain would look broken.
 */
public final class StoredTime {

    private StoredTime() {}

    /** Called once, before anything is stored. People see the partnership's zone whatever the server's is: {@link Now#zone}. */
    public static void useUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
