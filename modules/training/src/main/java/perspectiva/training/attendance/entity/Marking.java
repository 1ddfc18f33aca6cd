package perspectiva.training.attendance.entity;

import perspectiva.core.people.Typed;
import perspectiva.spi.Refused;

/**
 * What is said about somebody at a meeting.
 *
 * @param units lesson units the person was there
 * @param excuse why the person was excused; empty for everybody else
 */
public record Marking(Presence presence, int units, String excuse) {

    public static final int EXCUSE_MOST = 300;

    /**
     * @param of lesson units the meeting has
     * @param units for those who came late or left early, 1 to all of them; null means all but one. Nobody else is asked
     */
    public static Marking of(Presence presence, int of, Integer units, String excuse) {
        return switch (presence) {
            case PRESENT -> new Marking(presence, of, "");
            case LATE -> new Marking(presence, part(of, units), "");
            case EXCUSED -> new Marking(presence, 0, said(excuse));
            case ABSENT -> new Marking(presence, 0, "");
        };
    }

    private static int part(int of, Integer units) {
        int said = units == null ? Math.max(1, of - 1) : units;
        if (said < 1 || said > of) {
            throw new Refused("training.attendance.refused.units", of);
        }
        return said;
    }

    private static String said(String excuse) {
        String said = Typed.optional(excuse, EXCUSE_MOST, "excuse");
        if (said.isEmpty()) {
            throw new Refused("training.attendance.refused.excuse");
        }
        return said;
    }
}
