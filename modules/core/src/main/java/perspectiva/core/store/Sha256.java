package perspectiva.core.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of content in 64 hexadecimal digits: another one as soon as a single letter differs. */
public final class Sha256 {

    private Sha256() {}

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] content) {
        MessageDigest whole = begun();
        whole.update(content);
        return of(whole);
    }

    /** For content that goes by piece after piece; {@link #of(MessageDigest)} says what came of it. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static String of(MessageDigest whole) {
        return HexFormat.of().formatHex(whole.digest());
    }
}
