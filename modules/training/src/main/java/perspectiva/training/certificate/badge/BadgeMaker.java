package perspectiva.training.certificate.badge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import perspectiva.core.api.ApiJson;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Person;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.store.Sha256;
import perspectiva.core.text.Texts;
import perspectiva.training.certificate.entity.Award;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.IssuedOutcome;
import perspectiva.training.course.entity.DocumentKind;

/**
 * Writes a document as a badge: an Open Badges 3.0 credential (1EdTech), signed as VC-JWT. It names nobody: whoever holds it
 * proves by an e-mail address, of which only a salted digest is in it, that it is about them.
 */
@ApplicationScoped
public class BadgeMaker {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Signing signing;

    @Inject
    StatusLists statuses;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    /** @return the signed credential as letters of ASCII */
    public byte[] of(Certificate certificate) {
        return signing.sign(claims(certificate)).getBytes(StandardCharsets.US_ASCII);
    }

    private ObjectNode claims(Certificate certificate) {
        String id = Addresses.check(settings.address(), certificate.code().plain());
        String subject = "urn:uuid:" + UUID.randomUUID();
        Instant from = startOf(certificate.issuedOn());
        ObjectNode claims = ApiJson.object();
        claims.putArray("@context")
                .add("https://www.w3.org/ns/credentials/v2")
                .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        claims.put("id", id);
        claims.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        claims.put("name", certificate.award().title());
        claims.set("issuer", issuer());
        claims.put("validFrom", from.toString());
        certificate
                .validUntil()
                .ifPresent(last -> claims.put("validUntil", endOf(last).toString()));
        claims.set("credentialSubject", subject(certificate, subject));
        claims.set("credentialStatus", statuses.entry(certificate.id()));
        claims.put("iss", Addresses.issuer(settings.address()))
                .put("jti", id)
                .put("sub", subject)
                .put("nbf", from.getEpochSecond());
        certificate.validUntil().ifPresent(last -> claims.put("exp", endOf(last).getEpochSecond()));
        return claims;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Now.zone()).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusSeconds(1);
    }

    /** Who signs: the partnership, as badges name it and as its own address tells. */
    public ObjectNode issuer() {
        ObjectNode profile = ApiJson.object().put("id", Addresses.issuer(settings.address()));
        profile.putArray("type").add("Profile");
        return profile.put("name", say("issuer")).put("url", settings.address());
    }

    private ObjectNode subject(Certificate certificate, String id) {
        ObjectNode subject = ApiJson.object().put("id", id);
        subject.putArray("type").add("AchievementSubject");
        String email = email(certificate.personId());
        if (!email.isEmpty()) {
            subject.putArray("identifier").add(identity(email));
        }
        subject.set("achievement", achievement(certificate));
        return subject;
    }

    String email(long person) {
        return entities.find(Person.class, person).email().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode identity(String email) {
        String salt = UUID.randomUUID().toString().replace("-", "");
        return ApiJson.object()
                .put("type", "IdentityObject")
                .put("hashed", true)
                .put("identityHash", "sha256$" + Sha256.of(email + salt))
                .put("identityType", "emailAddress")
                .put("salt", salt);
    }

    /** What was achieved, also for whoever asks at its own address. */
    ObjectNode achievement(Certificate certificate) {
        Award award = certificate.award();
        ObjectNode achievement =
                ApiJson.object().put("id", Addresses.achievement(settings.address(), award.versionId()));
        achievement.putArray("type").add("Achievement");
        achievement
                .put("name", award.title())
                .put("description", say("described", award.hours(), award.provider()))
                .put("achievementType", type(award.document()))
                .put("inLanguage", "ru");
        achievement.putObject("criteria").put("narrative", narrative(certificate));
        ArrayNode alignment = ApiJson.object().arrayNode();
        certificate.outcomes().forEach(outcome -> align(outcome, alignment));
        if (!alignment.isEmpty()) {
            achievement.set("alignment", alignment);
        }
        return achievement;
    }

    private static String type(DocumentKind document) {
        return switch (document) {
            case TRADE, RETRAINING -> "Certificate";
            case UPGRADING, PARTICIPATION -> "CertificateOfCompletion";
        };
    }

    private String narrative(Certificate certificate) {
        String learnt =
                certificate.outcomes().stream().map(IssuedOutcome::statement).collect(Collectors.joining("; "));
        return learnt.isEmpty() ? say("completed") : say("learnt", learnt);
    }

    /** Only skills of ESCO have addresses other programs know. */
    private static void align(IssuedOutcome outcome, ArrayNode alignment) {
        outcome.skill().filter(skill -> skill.startsWith("http")).ifPresent(skill -> {
            ObjectNode one = alignment.addObject();
            one.putArray("type").add("Alignment");
            one.put("targetName", outcome.skillTitle()).put("targetUrl", skill).put("targetFramework", "ESCO");
        });
    }

    private String say(String key, Object... values) {
        return texts.text(Identity.RUSSIAN, "training.certificate.badge." + key, values);
    }
}
