package perspectiva.training.certificate.badge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.start.Settings;

/** Signs credentials as compact JWS, with the portal's own key, which it makes when the first one is signed. */
@ApplicationScoped
class Signing {

    @Inject
    SigningKeys keys;

    @Inject
    Settings settings;

    private volatile RSAKey key;

    /** @return header, claims and signature, with dots between */
    String sign(ObjectNode claims) {
        RSAKey pair = pair();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(Addresses.key(settings.address(), pair.getKeyID()))
                .build();
        JWSObject signed = new JWSObject(header, new Payload(claims.toString()));
        try {
            signed.sign(new RSASSASigner(pair));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return signed.serialize();
    }

    /** Unsealed once, and again when it was replaced, be it on another node. */
    private RSAKey pair() {
        RSAKey known = key;
        if (known == null || !keys.isInUse(known.getKeyID())) {
            known = keys.inUse().orElseGet(this::made);
            key = known;
        }
        return known;
    }

    private RSAKey made() {
        try {
            keys.make();
        } catch (RuntimeException otherNodeWasFaster) {
            return keys.inUse().orElseThrow(() -> otherNodeWasFaster);
        }
        return keys.inUse().orElseThrow();
    }
}
