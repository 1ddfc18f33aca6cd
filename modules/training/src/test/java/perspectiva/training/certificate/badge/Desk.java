package perspectiva.training.certificate.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.text.Texts;

/** Who signs badges in the tests, with a key of its own. */
public final class Desk {

    public static final String PORTAL = "https://portal.example";

    static final String EMAIL = "yurova@example.ru";

    static final RSAKey KEY = key();

    private Desk() {}

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static BadgeMaker badges(EntityManager entities) {
        BadgeMaker badges = entities == null ? withoutDatabase() : new BadgeMaker();
        badges.entities = entities;
        badges.settings = new SomeSettings().with("address", PORTAL);
        badges.texts = new Texts();
        badges.texts.add("training", Desk.class.getClassLoader());
        badges.signing = signing();
        badges.statuses = statuses(entities);
        return badges;
    }

    private static BadgeMaker withoutDatabase() {
        return new BadgeMaker() {
            @Override
            String email(long person) {
                return EMAIL;
            }
        };
    }

    static StatusLists statuses(EntityManager entities) {
        StatusLists statuses = new StatusLists();
        statuses.entities = entities;
        statuses.settings = new SomeSettings().with("address", PORTAL);
        statuses.signing = signing();
        return statuses;
    }

    private static Signing signing() {
        Signing signing = new Signing();
        signing.settings = new SomeSettings().with("address", PORTAL);
        signing.keys = new SigningKeys() {
            @Override
            Optional<RSAKey> inUse() {
                return Optional.of(KEY);
            }

            @Override
            boolean isInUse(String name) {
                return name.equals(KEY.getKeyID());
            }

            @Override
            List<JWK> published() {
                return List.of(KEY.toPublicJWK());
            }
        };
        return signing;
    }
}
