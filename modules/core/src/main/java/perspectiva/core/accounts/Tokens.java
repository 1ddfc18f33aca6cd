package perspectiva.core.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import perspectiva.core.store.Sha256;

/** Random words that open something once; stored only as their SHA-256, which suffices for words nobody can guess. */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static byte[] random(int bytes) {
        byte[] fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        return fresh;
    }

    /** 32 random bytes, fit for an address. */
    public static String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    /** Sixteen letters and digits in groups of four, fit for paper. */
    static String recoveryCode() {
        return Base32.encode(random(10)).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** However it was typed: blanks, dashes and capitals do not matter in a recovery code. */
    static String bare(String recoveryCode) {
        return recoveryCode == null ? "" : recoveryCode.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
    }

    /** What is stored of a token, in 64 hexadecimal digits. */
    public static String hash(String token) {
        return Sha256.of(token);
    }
}
