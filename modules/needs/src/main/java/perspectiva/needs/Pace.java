package perspectiva.needs;

/**
 * How fast the needs were filled that were filled in one quarter of a year.
 *
 * @param quarter 1 to 4
 * @param filled how many; 0 when they may not be told
 * @param days from publication to the last post taken; null when they may not be told
 */
public record Pace(int quarter, long filled, Quartiles days) {

    public boolean isTold() {
        return days != null;
    }
}
