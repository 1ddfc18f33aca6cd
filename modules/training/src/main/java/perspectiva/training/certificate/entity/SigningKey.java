package perspectiva.training.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;

/** A pair of keys badges are signed with. The private one is sealed; the public one is there for everybody. */
@Entity
@Table(name = "training_signing_key")
public class SigningKey extends StoredRecord {

    @Column(updatable = false)
    private String name;

    /** Nought for the one in use: there is one. */
    private long slot;

    @Column(name = "public_key", updatable = false)
    private String publicKey;

    @Column(name = "sealed_key", updatable = false)
    private String sealedKey;

    protected SigningKey() {}

    /**
     * @param name its thumbprint (RFC 7638)
     * @param publicKey as JWK (RFC 7517)
     * @param sealedKey the whole pair as JWK, sealed
     */
    public SigningKey(String name, String publicKey, String sealedKey) {
        this.name = name;
        this.publicKey = publicKey;
        this.sealedKey = sealedKey;
    }

    /** Another one is used from now on; what this one signed stays good. */
    public void retire() {
        slot = id();
    }

    public boolean isInUse() {
        return slot == 0;
    }

    public String name() {
        return name;
    }

    public String publicKey() {
        return publicKey;
    }

    public String sealedKey() {
        return sealedKey;
    }
}
