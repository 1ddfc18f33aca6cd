package perspectiva.core.search;

/** How a typed word is like a stored one, the best first. */
public enum Likeness {
    /** The very word. */
    SAME(1.0),
    /** Another form of it: "сварщика". */
    FORM(0.95),
    /** Its beginning: "сварщ". */
    BEGINNING(0.8),
    /** It with one letter wrong, missing, doubled or swapped: "сваршик". */
    SLIP(0.5),
    /** One grows out of the other: "газосварщик", "учительница". */
    KIN(0.4),
    /** Something else. */
    NONE(0);

    private static final int LONG = 5;

    private final double weight;

    Likeness(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }

    /** Both normalised, with their stems, which the caller keeps because they are costly. */
    public static Likeness of(String typed, String typedStem, String stored, String storedStem) {
        if (stored.equals(typed)) {
            return SAME;
        }
        if (storedStem.equals(typedStem)) {
            return FORM;
        }
        if (typed.length() > 1 && stored.startsWith(typed)) {
            return BEGINNING;
        }
        if (typed.length() >= LONG && (isOneSlipAway(typed, stored) || isOneSlipAway(typedStem, storedStem))) {
            return SLIP;
        }
        return areKin(typedStem, storedStem) ? KIN : NONE;
    }

    private static boolean areKin(String one, String other) {
        if (one.length() < LONG || other.length() < LONG) {
            return false;
        }
        return one.endsWith(other) || other.endsWith(one) || one.startsWith(other);
    }

    /** Whether one letter changed, left out, added or swapped with its neighbour makes one of the other. */
    static boolean isOneSlipAway(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        if (longer.length() - shorter.length() > 1 || shorter.length() < LONG - 1) {
            return false;
        }
        int from = 0;
        while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
            from++;
        }
        if (longer.length() > shorter.length()) {
            return longer.startsWith(shorter.substring(from), from + 1);
        }
        return from >= shorter.length()
                || shorter.startsWith(longer.substring(from + 1), from + 1)
                || isSwapped(shorter, longer, from);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.startsWith(other.substring(at + 2), at + 2);
    }
}
