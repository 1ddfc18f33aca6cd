package perspectiva.needs;

/**
 * A number of people as it may be told: exactly, or as a range when the number would tell whose it is.
 *
 * @param most equals {@code least} when it is exact; nought when the range is open
 */
public record HeadCount(int least, int most) {

    private static final int[] STEPS = {1, 5, 10, 25};

    public static HeadCount exactly(int people) {
        return new HeadCount(people, people);
    }

    /** 1 to 4, 5 to 9, 10 to 24, 25 and more. */
    public static HeadCount roughly(int people) {
        int step = 0;
        while (step + 1 < STEPS.length && people >= STEPS[step + 1]) {
            step++;
        }
        return new HeadCount(STEPS[step], step + 1 < STEPS.length ? STEPS[step + 1] - 1 : 0);
    }

    /** Both together, told no more exactly than each. */
    public HeadCount and(HeadCount other) {
        boolean isOpen = isOpenEnded() || other.isOpenEnded();
        return new HeadCount(least + other.least, isOpen ? 0 : most + other.most);
    }

    public boolean isExact() {
        return least == most;
    }

    public boolean isOpenEnded() {
        return most == 0;
    }

    /** In short: 7, 5–9, 25+. */
    @Override
    public String toString() {
        return isExact() ? String.valueOf(least) : isOpenEnded() ? least + "+" : least + "–" + most;
    }
}
