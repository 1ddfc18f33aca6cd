package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import perspectiva.core.start.Settings;

/**
 * Keeps secrets that must be read again unreadable in the database and its backups: AES-GCM with the key in the data
 * folder's {@code secret.key}, made at the first need. Nodes that share a database share that file.
 */
@ApplicationScoped
public class SealedSecrets {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    private volatile SecretKeySpec key;

    public String seal(byte[] secret) {
        byte[] nonce = random(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    public byte[] open(String sealed) {
        ByteBuffer stored = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE];
        byte[] rest = new byte[stored.remaining() - NONCE];
        stored.get(nonce).get(rest);
        return crypt(Cipher.DECRYPT_MODE, nonce, rest);
    }

    /** A word's mark in 64 hexadecimal digits: always the same, and not to be found by trying words without the key file. */
    public String mark(String word) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key().getEncoded(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("A secret was sealed with another secret.key than this one", otherKey);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(keyBytes(settings.data().resolve("secret.key")), "AES");
        }
        return key;
    }

    private static byte[] keyBytes(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key file secret.key of the data folder cannot be used", unreadable);
        }
    }

    /** Readable by its owner only from its first moment on; when another node is faster, its key counts. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        byte[] text = Base64.getEncoder().encode(random(KEY));
        try (var channel = isPosix
                ? Files.newByteChannel(
                        file, fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.newByteChannel(file, fresh)) {
            channel.write(ByteBuffer.wrap(text));
        } catch (FileAlreadyExistsException otherNodeWasFaster) {
            // Its key is read next.
        }
    }

    private static byte[] random(int bytes) {
        byte[] fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        return fresh;
    }
}
