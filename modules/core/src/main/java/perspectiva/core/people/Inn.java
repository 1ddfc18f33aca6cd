package perspectiva.core.people;

import perspectiva.spi.Refused;

/**
 * The taxpayer's number: 10 digits for a legal entity, 12 for a sole proprietor. The last one or two are computed from the
 * others, which catches nearly every slip of the hand.
 */
public record Inn(String digits) {

    private static final int[] LEGAL = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] SOLE_FIRST = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] SOLE_SECOND = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    public Inn {
        digits = Digits.bare(digits);
        if (!digits.matches("\\d{10}|\\d{12}")) {
            throw new Refused("core.refused.inn.length").at("inn");
        }
        if (!digits.equals(complete(digits.substring(0, digits.length() == 10 ? 9 : 10)))) {
            throw new Refused("core.refused.inn.check", digits).at("inn");
        }
    }

    /** The number whose first 9 or 10 digits these are. */
    public static Inn fromBeginning(String digits) {
        return new Inn(complete(digits));
    }

    private static String complete(String beginning) {
        if (beginning.length() == 9) {
            return beginning + check(beginning, LEGAL);
        }
        String first = beginning + check(beginning, SOLE_FIRST);
        return first + check(first, SOLE_SECOND);
    }

    private static int check(String number, int[] weights) {
        return Digits.weighted(number, weights) % 11 % 10;
    }

    public boolean isSoleProprietor() {
        return digits.length() == 12;
    }

    @Override
    public String toString() {
        return digits;
    }
}
