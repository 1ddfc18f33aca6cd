package perspectiva.core.accounts;

import java.util.Base64;

/** Secrets of the tests: they only look sealed, and a word has the same mark everywhere. */
public final class SomeSecrets extends SealedSecrets {

    private static final String SEALED = "sealed ";

    @Override
    public String seal(byte[] secret) {
        return SEALED + Base64.getEncoder().encodeToString(secret);
    }

    @Override
    public byte[] open(String sealed) {
        return Base64.getDecoder().decode(sealed.substring(SEALED.length()));
    }

    @Override
    public String mark(String word) {
        return Tokens.hash("key " + word);
    }
}
