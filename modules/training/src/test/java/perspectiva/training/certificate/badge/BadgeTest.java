package perspectiva.training.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.SomeCertificate;

/** A badge is what Open Badges 3.0 demands: its claims, its signature, its status. */
class BadgeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void atTheEndOfApril() {
        SetClock.at("2026-04-28T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static JWSObject badge(Certificate certificate) throws Exception {
        return JWSObject.parse(new String(Desk.badges(null).of(certificate), StandardCharsets.US_ASCII));
    }

    private static JsonNode claims(Certificate certificate) throws Exception {
        return JSON.readTree(badge(certificate).getPayload().toString());
    }

    private static JsonSchema schema() throws Exception {
        try (InputStream file = BadgeTest.class.getResourceAsStream("/perspectiva/training/open-badge.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file);
        }
    }

    @Test
    void its_claims_are_those_of_an_open_badge() throws Exception {
        assertThat(schema().validate(claims(SomeCertificate.validUntil(LocalDate.of(2029, 4, 28)))))
                .isEmpty();
    }

    @Test
    void claims_that_lack_something_are_noticed() throws Exception {
        ObjectNode claims = (ObjectNode) claims(SomeCertificate.issued());
        ((ObjectNode) claims.at("/credentialSubject/achievement")).remove("criteria");
        claims.put("validFrom", "28.04.2026");

        assertThat(schema().validate(claims)).hasSize(2);
    }

    @Test
    void its_registered_claims_repeat_what_the_credential_says() throws Exception {
        JsonNode claims = claims(SomeCertificate.validUntil(LocalDate.of(2029, 4, 28)));

        assertThat(claims.get("iss")).isEqualTo(claims.at("/issuer/id"));
        assertThat(claims.get("jti")).isEqualTo(claims.get("id"));
        assertThat(claims.get("sub")).isEqualTo(claims.at("/credentialSubject/id"));
        assertThat(claims.get("nbf").asLong())
                .isEqualTo(Instant.parse(claims.get("validFrom").asText()).getEpochSecond());
        assertThat(claims.get("exp").asLong())
                .isEqualTo(Instant.parse(claims.get("validUntil").asText()).getEpochSecond());
        assertThat(claims.get("validFrom").asText()).isEqualTo("2026-04-27T19:00:00Z");
        assertThat(claims.get("validUntil").asText()).isEqualTo("2029-04-28T18:59:59Z");
    }

    @Test
    void whoever_knows_the_published_key_sees_that_nobody_has_changed_it() throws Exception {
        JWSObject badge = badge(SomeCertificate.issued());
        JWKSet published = JWKSet.parse(new JWKSet(List.<JWK>of(Desk.KEY.toPublicJWK())).toString());
        String name = badge.getHeader().getKeyID().replaceAll(".*/keys/", "");
        RSASSAVerifier verifier =
                new RSASSAVerifier(published.getKeyByKeyId(name).toRSAKey());

        assertThat(badge.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(badge.getHeader().getKeyID()).startsWith(Desk.PORTAL + "/api/v1/training/issuer/keys/");
        assertThat(published.getKeys()).noneMatch(JWK::isPrivate);
        assertThat(badge.verify(verifier)).isTrue();

        String[] parts = badge.serialize().split("\\.");
        String changed = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("64 академических", "640 академических");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(StandardCharsets.UTF_8));
        assertThat(JWSObject.parse(String.join(".", parts)).verify(verifier)).isFalse();
    }

    @Test
    void it_names_nobody_and_its_holder_proves_by_an_address_whose_it_is() throws Exception {
        JsonNode claims = claims(SomeCertificate.issued());
        JsonNode identity = claims.at("/credentialSubject/identifier/0");
        String salted = Desk.EMAIL + identity.get("salt").asText();

        assertThat(claims.toString()).doesNotContain("Юрова", "yurova");
        assertThat(identity.get("identityHash").asText())
                .isEqualTo("sha256$"
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256")
                                        .digest(salted.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void skills_of_esco_are_aligned_and_others_only_said() throws Exception {
        JsonNode achievement = claims(SomeCertificate.issued()).at("/credentialSubject/achievement");

        assertThat(achievement.get("alignment")).hasSize(1);
        assertThat(achievement.at("/alignment/0/targetUrl").asText()).isEqualTo(SomeCertificate.WELDING);
        assertThat(achievement.at("/criteria/narrative").asText()).contains("1: варит швы", "2: варит швы");
    }

    @Test
    void a_status_list_has_the_bit_of_each_badge_that_holds_no_more() throws Exception {
        String encoded = StatusLists.encoded(List.of(131_072L, 131_081L, 262_143L), 131_072);
        byte[] bits;
        try (GZIPInputStream packed = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            bits = packed.readAllBytes();
        }

        assertThat(encoded).startsWith("u");
        assertThat(bits).hasSize(16_384);
        assertThat(bits[0]).isEqualTo((byte) 0b1000_0000);
        assertThat(bits[1]).isEqualTo((byte) 0b0100_0000);
        assertThat(bits[16_383]).isEqualTo((byte) 0b0000_0001);
    }

    @Test
    void a_badge_says_where_in_the_list_its_bit_is() throws Exception {
        JsonNode status = claims(SomeCertificate.issued()).get("credentialStatus");

        assertThat(status.get("statusListCredential").asText())
                .isEqualTo(Desk.PORTAL + "/api/v1/training/issuer/status/" + 900_001 / 131_072);
        assertThat(status.get("statusListIndex").asText()).isEqualTo("" + 900_001 % 131_072);
    }
}
