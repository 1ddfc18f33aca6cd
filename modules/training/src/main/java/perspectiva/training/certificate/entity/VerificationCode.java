package perspectiva.training.certificate.entity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word by which anybody checks a document: 28 letters and digits, 140 random bits, so that nobody guesses one. The
 * alphabet is Crockford's, without letters that look like others.
 *
 * @param plain in lower case without dashes, as it is stored and as addresses say it
 */
public record VerificationCode(String plain) {

    public static final int LENGTH = 28;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** What people type instead: letters left out of the alphabet, and Russian ones that look alike. */
    private static final String MEANT = "oilабвекмнорстх";

    private static final String TAKEN_FOR = "011abbekmh0pctx";
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!SHAPE.matcher(plain).matches()) {
            throw new IllegalArgumentException("No verification code: " + plain);
        }
    }

    public static VerificationCode fresh() {
        StringBuilder letters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(place -> letters.append(ALPHABET.charAt(place)));
        return new VerificationCode(letters.toString());
    }

    /** However it was typed: in capitals, with dashes and blanks, or as the whole address that ends with it. */
    public static Optional<VerificationCode> typed(String typed) {
        if (typed == null || typed.length() > 300) {
            return Optional.empty();
        }
        String last = typed.strip().replaceAll(".*[=/]", "");
        StringBuilder letters = new StringBuilder();
        last.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]", "")
                .chars()
                .map(VerificationCode::meant)
                .forEach(letter -> letters.append((char) letter));
        return SHAPE.matcher(letters).matches()
                ? Optional.of(new VerificationCode(letters.toString()))
                : Optional.empty();
    }

    private static int meant(int letter) {
        int place = MEANT.indexOf(letter);
        return place < 0 ? letter : TAKEN_FOR.charAt(place);
    }

    /** As paper says it: capitals in groups of four. */
    public String readable() {
        return plain.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }
}
