package perspectiva.training.attendance.entity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** Six digits made of one secret, others every 30 seconds (RFC 6238): whoever was told yesterday's cannot check in today. */
public final class RotatingCode {

    public static final Duration STEP = Duration.ofSeconds(30);

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);
    private final SecretKeySpec key;

    RotatingCode(byte[] secret) {
        key = new SecretKeySpec(secret, generator.getAlgorithm());
    }

    public String at(Instant moment) {
        try {
            return generator.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether somebody typed what is shown, or what was shown until a moment ago: typing takes its time. */
    public boolean accepts(String typed, Instant now) {
        byte[] code = (typed == null ? "" : typed.replaceAll("\\s", "")).getBytes(StandardCharsets.UTF_8);
        boolean isShown = isSame(code, now);
        return isSame(code, now.minus(STEP)) || isShown;
    }

    private boolean isSame(byte[] code, Instant moment) {
        return MessageDigest.isEqual(at(moment).getBytes(StandardCharsets.UTF_8), code);
    }

    /** How many seconds the code of this moment is shown for. */
    public static long secondsLeft(Instant now) {
        return STEP.toSeconds() - Math.floorMod(now.getEpochSecond(), STEP.toSeconds());
    }
}
