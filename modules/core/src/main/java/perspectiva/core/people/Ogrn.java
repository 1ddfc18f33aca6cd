package perspectiva.core.people;

import perspectiva.spi.Refused;

/** The state registration number: 13 digits for a legal entity, 15 for a sole proprietor, the last one a check digit. */
public record Ogrn(String digits) {

    public Ogrn {
        digits = Digits.bare(digits);
        if (!digits.matches("\\d{13}|\\d{15}")) {
            throw new Refused("core.refused.ogrn.length").at("ogrn");
        }
        if (!digits.equals(complete(digits.substring(0, digits.length() - 1)))) {
            throw new Refused("core.refused.ogrn.check", digits).at("ogrn");
        }
    }

    /** The number whose first 12 or 14 digits these are. */
    public static Ogrn fromBeginning(String digits) {
        return new Ogrn(complete(digits));
    }

    /** The divisor is the number of digits before the check digit, less one. */
    private static String complete(String beginning) {
        return beginning + Long.parseLong(beginning) % (beginning.length() - 1) % 10;
    }

    @Override
    public String toString() {
        return digits;
    }
}
