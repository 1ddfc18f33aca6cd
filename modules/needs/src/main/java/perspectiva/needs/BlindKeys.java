package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import perspectiva.core.records.Marks;

/**
 * What needs are called on the demand board: words from which nobody learns their record numbers, which would lead to their
 * vacancies. One block of AES each, with a key the installation makes once; the same need always has the same word.
 */
@ApplicationScoped
class BlindKeys {

    private static final String MARK = "needs.blind-key";
    private static final int BLOCK = 16;

    @Inject
    Marks marks;

    private volatile SecretKeySpec secret;

    String of(long id) {
        byte[] block = ByteBuffer.allocate(BLOCK).putLong(0).putLong(id).array();
        return HexFormat.of().formatHex(crypt(Cipher.ENCRYPT_MODE, block));
    }

    /** The record number behind the word; empty when it was made up. */
    Optional<Long> idOf(String key) {
        if (key == null || !key.matches("[0-9a-f]{32}")) {
            return Optional.empty();
        }
        ByteBuffer block =
                ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, HexFormat.of().parseHex(key)));
        return block.getLong() == 0 ? Optional.of(block.getLong()) : Optional.empty();
    }

    private byte[] crypt(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, secret());
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec secret() {
        if (secret == null) {
            String stored = marks.get(MARK).orElseGet(this::make);
            secret = new SecretKeySpec(HexFormat.of().parseHex(stored), "AES");
        }
        return secret;
    }

    private String make() {
        byte[] fresh = new byte[BLOCK];
        new SecureRandom().nextBytes(fresh);
        marks.set(MARK, HexFormat.of().formatHex(fresh));
        return HexFormat.of().formatHex(fresh);
    }
}
