package perspectiva.core.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** The six-digit codes an authenticator app shows for one secret, a new one every 30 seconds (RFC 6238). */
final class TimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);
    private final SecretKeySpec key;

    TimeCodes(byte[] secret) {
        key = new SecretKeySpec(secret, generator.getAlgorithm());
    }

    String at(Instant moment) {
        try {
            return generator.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The step the code belongs to, one before and one after now allowed: people's clocks differ. */
    OptionalLong stepOf(String typed, Instant now) {
        byte[] code = (typed == null ? "" : typed.replaceAll("\\s", "")).getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (int offset = -1; offset <= 1; offset++) {
            Instant moment = now.plus(STEP.multipliedBy(offset));
            if (MessageDigest.isEqual(at(moment).getBytes(StandardCharsets.UTF_8), code)) {
                found = OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
            }
        }
        return found;
    }
}
