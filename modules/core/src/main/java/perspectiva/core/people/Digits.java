package perspectiva.core.people;

/** The arithmetic of check digits. */
final class Digits {

    private Digits() {}

    /** The weighted sum of the first digits, as many as there are weights. */
    static int weighted(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(number, i) * weights[i];
        }
        return sum;
    }

    static int digit(String number, int place) {
        return number.charAt(place) - '0';
    }

    /** What remains of a typed number when blanks and dashes are gone. */
    static String bare(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00A0\\u202F-]", "");
    }
}
