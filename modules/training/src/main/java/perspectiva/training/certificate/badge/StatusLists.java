package perspectiva.training.certificate.badge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import perspectiva.core.api.ApiJson;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.CertificateState;

/**
 * Which badges hold no more, as Bitstring Status Lists (W3C, version 1.0): one bit a document, in lists of 131 072, the
 * fewest the standard allows, so that nobody sees from a list whose document somebody asks for. A document's place is its
 * record number's.
 */
@ApplicationScoped
class StatusLists {

    private static final int BITS = 131_072;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Signing signing;

    @Inject
    Settings settings;

    /** What a badge says of where its own state is found. */
    ObjectNode entry(long certificate) {
        String list = Addresses.statusList(settings.address(), certificate / BITS);
        long place = certificate % BITS;
        return ApiJson.object()
                .put("id", list + "#" + place)
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", Long.toString(place))
                .put("statusListCredential", list);
    }

    /**
     * A list as it is now, signed.
     *
     * @throws Refused.NotFound when there is no document whose place is in it
     */
    @Transactional
    String signed(long list) {
        long from = list * BITS;
        if (count(from) == 0) {
            throw new Refused.NotFound();
        }
        String address = Addresses.statusList(settings.address(), list);
        ObjectNode claims = ApiJson.object();
        claims.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        claims.put("id", address);
        claims.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        claims.put("issuer", Addresses.issuer(settings.address()));
        claims.put("validFrom", Now.instant().toString());
        claims.putObject("credentialSubject")
                .put("id", address + "#list")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", "revocation")
                .put("encodedList", encoded(over(from), from));
        claims.put("iss", Addresses.issuer(settings.address()))
                .put("jti", address)
                .put("sub", address + "#list")
                .put("nbf", Now.instant().getEpochSecond());
        return signing.sign(claims);
    }

    private long count(long from) {
        return entities.createQuery("select count(c) from Certificate c where c.id >= :from and c.id < :to", Long.class)
                .setParameter("from", from)
                .setParameter("to", from + BITS)
                .getSingleResult();
    }

    private List<Long> over(long from) {
        return entities.createQuery(
                        "select c.id from Certificate c where c.id >= :from and c.id < :to and c.state <> :issued",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", from + BITS)
                .setParameter("issued", CertificateState.ISSUED)
                .getResultList();
    }

    /** The first bit is the highest of the first byte; packed, in multibase's base64url. */
    static String encoded(List<Long> over, long from) {
        byte[] bits = new byte[BITS / Byte.SIZE];
        for (long id : over) {
            int place = (int) (id - from);
            bits[place / Byte.SIZE] |= (byte) (0x80 >> place % Byte.SIZE);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(bits);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
