package perspectiva.training.certificate.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import perspectiva.core.accounts.SealedSecrets;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.SigningKey;

/**
 * The keys the portal signs badges with: RSA, since RS256 is the one algorithm every verifier of Open Badges 3.0 must know. The
 * private key lies sealed in the database, as second-factor secrets do; whoever has one of a backup and the key file alone
 * cannot sign.
 */
@ApplicationScoped
class SigningKeys {

    private static final int BITS = 2048;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SealedSecrets seals;

    /** The one in use; empty before the first badge. */
    @Transactional
    Optional<RSAKey> inUse() {
        return entities.createQuery("select k from SigningKey k where k.slot = 0", SigningKey.class)
                .getResultStream()
                .findFirst()
                .map(this::opened);
    }

    /** Whether this one is; another node may have replaced it. */
    @Transactional
    boolean isInUse(String name) {
        return entities.createQuery("select k.name from SigningKey k where k.slot = 0", String.class)
                .getResultStream()
                .anyMatch(name::equals);
    }

    /**
     * Takes another one into use, in the caller's transaction.
     *
     * @param seen the one the caller wants replaced
     * @throws Refused.ChangedMeanwhile when it is in use no more
     */
    @Transactional
    void replace(String seen) {
        SigningKey former = entities.createQuery("select k from SigningKey k where k.slot = 0", SigningKey.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(key -> key.name().equals(seen))
                .findFirst()
                .orElseThrow(Refused.ChangedMeanwhile::new);
        former.retire();
        entities.flush();
        entities.persist(fresh());
        entities.flush();
    }

    /** Makes the one in use, apart from whatever the caller is doing. Of two who do so at once one is refused by the database. */
    @Transactional(TxType.REQUIRES_NEW)
    void make() {
        entities.persist(fresh());
    }

    private SigningKey fresh() {
        RSAKey pair = generated();
        return new SigningKey(
                pair.getKeyID(),
                pair.toPublicJWK().toJSONString(),
                seals.seal(pair.toJSONString().getBytes(StandardCharsets.UTF_8)));
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RSAKey opened(SigningKey stored) {
        return parsed(new String(seals.open(stored.sealedKey()), StandardCharsets.UTF_8));
    }

    private static RSAKey parsed(String jwk) {
        try {
            return RSAKey.parse(jwk);
        } catch (ParseException spoilt) {
            throw new IllegalStateException("A stored key for badges cannot be read", spoilt);
        }
    }

    /** The public halves, former keys' too, since what they signed stays good. */
    @Transactional
    List<JWK> published() {
        return all().stream().<JWK>map(key -> parsed(key.publicKey())).toList();
    }

    /** The latest first. */
    @Transactional
    List<SigningKey> all() {
        return entities.createQuery("select k from SigningKey k order by k.createdAt desc, k.id desc", SigningKey.class)
                .getResultList();
    }
}
