package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.records.Marks;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/**
 * When a public form was opened, sealed, so that a program that fills it in no time is told from a person. Why no picture to
 * read: it keeps out people who see badly, and asks somebody else's server about everybody.
 */
@ApplicationScoped
class FormStamp {

    static final Duration FASTEST = Duration.ofSeconds(3);
    static final Duration SLOWEST = Duration.ofHours(12);

    private static final String KEY = "needs.post.key";
    private static final String SEAL = "HmacSHA256";

    @Inject
    Marks marks;

    String fresh() {
        String moment = Long.toString(Now.instant().toEpochMilli());
        return moment + "." + seal(moment);
    }

    /** @throws Refused when the stamp is none of ours, or the form was filled faster than anybody writes */
    void check(String stamp) {
        String[] parts = (stamp == null ? "" : stamp).split("\\.");
        if (parts.length != 2 || !isSealed(parts[0], parts[1])) {
            throw new Refused("needs.refused.stamp");
        }
        Duration taken = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts[0])), Now.instant());
        if (taken.compareTo(FASTEST) < 0) {
            throw new Refused("needs.refused.toofast");
        }
        if (taken.compareTo(SLOWEST) > 0) {
            throw new Refused("needs.refused.stamp");
        }
    }

    private boolean isSealed(String moment, String seal) {
        return moment.matches("\\d{1,15}")
                && MessageDigest.isEqual(
                        seal(moment).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.US_ASCII));
    }

    private String seal(String moment) {
        try {
            Mac mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(key().getBytes(StandardCharsets.US_ASCII), SEAL));
            return HexFormat.of().formatHex(mac.doFinal(moment.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One for all nodes, made when it is first wanted. */
    private String key() {
        return marks.get(KEY).orElseGet(() -> {
            marks.set(KEY, Tokens.fresh());
            return marks.get(KEY).orElseThrow();
        });
    }
}
