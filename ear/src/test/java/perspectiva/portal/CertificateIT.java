package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** A document from the office's word to the hands of its holder, and under the eyes of whoever checks it. */
class CertificateIT {

    private static final String API = "/api/v1/training/certificates/";

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest participant = DemoTown.somebody(Role.PARTICIPANT);

    private static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + "\n" + Html.plain(page)).isTrue();
        return found.group(1);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_office_issues_a_sessions_documents_and_whoever_has_a_code_sees_when_one_is_revoked() throws IOException {
        String session = first(
                "/training/issue\\?session=(\\d+)",
                director.open("/training/issue").body());
        String form = "/training/issue?session=" + session;
        Answer begun = director.fill(
                form,
                Map.of(
                        "signatory",
                        "Директор А. П. Иванова",
                        "validUntil",
                        LocalDate.now().plusYears(3).toString()),
                "begin");
        assertThat(begun.status()).as(Html.messages(begun.body())).isEqualTo(302);
        Browser browser = Browser.fresh().as(director).open(director.portal() + form);
        browser.await("all documents", () -> browser.text().contains("Посмотреть выданные"));
        browser.expectSoundPage().picture("CertificateIT-issued");

        String list = director.open("/training/certificates?session=" + session).body();
        String record = "/training/certificate?id=" + first("/training/certificate\\?id=(\\d+)", list);
        String page = director.open(record).body();
        String name = Html.plain(first("(?s)<h1>(.*?)</h1>", page));
        String code = first(API + "([0-9a-z]{28})\\.pdf", page);
        assertThat(text(director.download(API + code + ".pdf"))).contains(name, "Директор А. П. Иванова");

        Guest employer = DemoTown.somebody(Role.VISITOR);
        String valid = employer.open("/training/verify?code=" + code).body();
        assertThat(Html.plain(valid)).contains("Документ действителен").doesNotContain(name);
        assertThat(employer.open(API + code).body()).contains("\"status\":\"valid\"", "\"sha256\":\"");

        Answer revoked = director.fill(record, Map.of("reason", "Выдан по ошибке"), "revoke");
        assertThat(revoked.status()).as(Html.messages(revoked.body())).isEqualTo(302);
        assertThat(Html.plain(employer.open("/training/verify?code=" + code).body()))
                .contains("Документ аннулирован")
                .doesNotContain("Документ действителен");
        assertThat(director.open(API + code + ".jwt").status()).isEqualTo(404);

        assertThat(participant.open(API + code + ".pdf").status()).isEqualTo(404);
        assertThat(employer.open(API + code + ".pdf").status()).isEqualTo(401);
        assertThat(DemoTown.somebody(Role.EMPLOYER).open(record).status()).isEqualTo(403);
    }

    @Test
    void holders_take_their_documents_along_and_decide_whether_they_are_named() throws Exception {
        String code = first(API + "([0-9a-z]{28})\\.jwt", mine());
        String checked = "/training/verify?code=" + code;
        Guest visitor = DemoTown.somebody(Role.VISITOR);

        press(code, "show");
        String name = first("При проверке видно</dt><dd>(.*?)</dd>", about(code));
        assertThat(Html.plain(visitor.open(checked).body())).contains(name);
        assertThat(text(participant.download(API + code + ".pdf"))).contains(name);
        press(code, "hide");
        assertThat(Html.plain(visitor.open(checked).body())).doesNotContain(name);

        // The key comes into being with the first badge.
        JWSObject badge = JWSObject.parse(participant.open(API + code + ".jwt").body());
        String published = visitor.open("/api/v1/training/issuer/jwks.json").body();
        assertThat(published).doesNotContain("\"d\":");
        assertThat(badge.verify(new RSASSAVerifier(named(badge, published)))).isTrue();
        assertThat(badge.getPayload().toString()).contains(code).doesNotContain(name);
    }

    /** The published key whose name the badge says. */
    private static RSAKey named(JWSObject badge, String published) throws ParseException {
        String name = badge.getHeader().getKeyID().replaceAll(".*/", "");
        return JWKSet.parse(published).getKeyByKeyId(name).toRSAKey();
    }

    @Test
    void the_office_replaces_the_key_and_what_the_former_one_signed_holds() throws Exception {
        String code = first(API + "([0-9a-z]{28})\\.jwt", mine());
        JWSObject badge = JWSObject.parse(participant.open(API + code + ".jwt").body());
        Guest visitor = DemoTown.somebody(Role.VISITOR);
        int before = keys(visitor).getKeys().size();

        Answer silent = director.fill("/training/keys", Map.of(), "replace");
        assertThat(silent.status()).isEqualTo(200);
        Answer replaced = director.fill("/training/keys", Map.of("why", "Проверка замены"), "replace");
        assertThat(replaced.status()).as(Html.messages(replaced.body())).isEqualTo(302);

        assertThat(keys(visitor).getKeys()).hasSize(before + 1);
        assertThat(badge.verify(new RSASSAVerifier(named(badge, keys(visitor).toString()))))
                .isTrue();
        Browser.fresh()
                .as(director)
                .open(director.portal() + "/training/keys")
                .expectSoundPage()
                .picture("CertificateIT-keys");
        assertThat(participant.open("/training/keys").status()).isEqualTo(403);
    }

    private static JWKSet keys(Guest visitor) throws ParseException {
        return JWKSet.parse(visitor.open("/api/v1/training/issuer/jwks.json").body());
    }

    private String mine() {
        return participant.open("/training/mycertificates").body();
    }

    /** The part of the page about one document. */
    private String about(String code) {
        return Stream.of(mine().split("<article"))
                .filter(part -> part.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private void press(String code, String button) {
        String named = first("name=\"([^\"]*:" + button + ")\"", about(code));
        assertThat(participant.fill("/training/mycertificates", Map.of(), named).status())
                .isEqualTo(302);
    }

    @Test
    void an_employer_checks_many_at_once() {
        String list = director.open("/training/certificates?state=valid").body();
        String record = director.open("/training/certificate?id=" + first("/training/certificate\\?id=(\\d+)", list))
                .body();
        String code = first(API + "([0-9a-z]{28})\\.pdf", record);

        Answer answer = DemoTown.somebody(Role.EMPLOYER)
                .fill("/training/checkmany", Map.of("codes", code + "\nнет такого\n"), "check");

        assertThat(Html.plain(answer.body())).contains("Действительны: 1 из", "не найден");
        assertThat(participant.open("/training/checkmany").status()).isEqualTo(403);
    }

    @Test
    void whoever_guesses_codes_is_stopped() {
        Guest guesser = DemoTown.somebody(Role.VISITOR);
        int tries = 0;
        Answer answer = guesser.open(API + "0".repeat(28));
        while (answer.status() == 404 && tries++ < 40) {
            answer = guesser.open(API + "0".repeat(28));
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Html.plain(
                        guesser.open("/training/verify?code=" + "0".repeat(28)).body()))
                .contains("Слишком много попыток");
    }
}
