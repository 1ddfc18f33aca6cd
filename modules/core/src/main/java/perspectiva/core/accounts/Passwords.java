package perspectiva.core.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Turns passwords into what is stored: {@code algorithm:iterations:salt:hash}, the notation of Jakarta Security, so that
 * what was stored with fewer iterations still opens and is renewed at the next sign-in.
 *
 * <p>Why not Jakarta Security's own hash: it cannot say whether a stored hash is weaker than today's, and rules about
 * passwords would need a server to be tested.
 */
final class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT = 32;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What is compared with when there is no account, so that the answer takes as long. */
    private static final String NOBODY = stored(ITERATIONS, new byte[SALT], new byte[HASH_BITS / 8]);

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return stored(ITERATIONS, salt, derive(password, salt, ITERATIONS));
    }

    /** @param stored nothing when there is no such account: the work and the time are the same, the answer is no */
    static boolean matches(String password, String stored) {
        String[] parts = (stored == null ? NOBODY : stored).split(":");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1]))) && stored != null;
    }

    /** Whether a hash was made with less work than today's. */
    static boolean isWeak(String stored) {
        String[] parts = stored.split(":");
        return !parts[0].equals(ALGORITHM) || Integer.parseInt(parts[1]) < ITERATIONS;
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        String bounded =
                password == null ? "" : password.substring(0, Math.min(password.length(), PasswordRules.AT_MOST));
        PBEKeySpec spec = new PBEKeySpec(bounded.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        } finally {
            spec.clearPassword();
        }
    }

    private static String stored(int iterations, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return ALGORITHM + ":" + iterations + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
    }
}
