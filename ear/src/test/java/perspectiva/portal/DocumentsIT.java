package perspectiva.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.Guest.Chosen;
import perspectiva.spi.Role;

/** A paper goes to a need and comes back, to nobody else; and what must never get in. */
class DocumentsIT {

    private static final RunningPortal PORTAL = RunningPortal.shared();

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Заявка " + word + ".pdf";
    private final Papers papers = Papers.ofFirstNeed(DemoTown.somebody(Role.EMPLOYER));

    @TempDir
    Path folder;

    @Test
    void a_photo_is_attached_on_a_phone_seen_by_the_director_and_removed_with_a_reason() throws IOException {
        Browser phone = Browser.fresh().as(papers.guest()).with(Size.PHONE).open(PORTAL.address() + papers.address());
        Path file = Files.write(folder.resolve(name), Papers.pdf(word));
        phone.driver().findElement(By.id("paper")).sendKeys(file.toString());
        phone.follow(By.id("attach"));
        assertThat(phone.text()).contains(name, "Документы приложены");
        phone.expectSoundPage();

        Papers director = papers.as(DemoTown.somebody(Role.DIRECTOR));
        String document = director.find(name);
        assertThat(director.guest().open(document).body()).contains(word);

        assertThat(Html.messages(director.remove(document, " ").body())).contains("Здесь пусто");
        assertThat(director.remove(document, "Не та подпись " + word).status()).isEqualTo(302);
        String page = papers.page();
        assertThat(Html.part(page, "ul", "paper-list")).doesNotContain(name);
        assertThat(page).contains("Убранные документы", name);
        assertThat(Html.part(page, "ol", "history")).contains("Убран документ", "Не та подпись " + word);
    }

    @Test
    void a_paper_comes_back_as_it_was_under_its_own_name_and_runs_nothing() {
        assertThat(papers.attach(new Chosen(name, Papers.pdf(word))).status()).isEqualTo(302);
        String document = papers.find(name);

        Answer kept = papers.guest().open(document);
        assertThat(kept.body()).isEqualTo(new String(Papers.pdf(word), UTF_8));
        assertThat(kept.header("Content-Type")).startsWith("application/pdf");
        assertThat(kept.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D0%97%D0%B0%D1%8F%D0%B2%D0%BA%D0%B0%20" + word + ".pdf");
        assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kept.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(kept.header("Cache-Control")).contains("private", "no-store");
        assertThat(papers.guest().open(document + "/view").header("Content-Disposition"))
                .startsWith("inline;");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTOR", "EMPLOYER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sees_opens_attaches_or_removes(Role role) {
        papers.attach(new Chosen(name, Papers.pdf(word)));
        Papers stranger = papers.as(DemoTown.somebody(role));

        assertRefused(stranger, papers.find(name), role == Role.VISITOR ? 302 : 404);
    }

    @Test
    void neither_does_another_employer() {
        papers.attach(new Chosen(name, Papers.pdf(word)));
        Guest rival = Guest.of(PORTAL).signIn("employer2@perspectiva.example", DemoTown.password(PORTAL));

        assertRefused(papers.as(rival), papers.find(name), 404);
    }

    private void assertRefused(Papers stranger, String document, int status) {
        Map<String, String> attaching = papers.form("attach");
        Map<String, String> removing = papers.form("removePaper");
        removing.put("paperId", document.replaceAll("\\D", ""));
        removing.put("paperReason", "x");

        assertThat(stranger.isShown()).isFalse();
        assertThat(stranger.guest().open(document).status()).isEqualTo(status);
        assertThat(stranger.guest().open(document + "/view").status()).isEqualTo(status);
        stranger.guest()
                .sendFiles("/needs/need", attaching, "paper", new Chosen("evil.pdf", Papers.pdf("evil" + word)));
        stranger.guest().send("/needs/need", removing);

        assertThat(papers.page()).doesNotContain("evil.pdf");
        assertThat(papers.find(name)).isEqualTo(document);
        assertThat(papers.guest().open(document).status()).isEqualTo(200);
    }

    @Test
    void a_number_that_is_no_document_is_not_found() {
        for (String path :
                List.of("/documents/1", "/documents/", "/documents/x", "/documents/999999999999999999/view")) {
            assertThat(papers.guest().open(path).status()).as(path).isEqualTo(404);
        }
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("a page", "<html><script>alert(1)</script></html>", "по содержимому это не PDF"),
                arguments("a drawing", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "по содержимому"),
                arguments("a program", "MZ\u0090\0\3\0\0\0", "по содержимому"),
                arguments("nothing", "", "пустой файл"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_no_paper_is_refused_in_plain_words_and_leaves_nothing(String what, String content, String refusal) {
        List<Path> before = Papers.files(PORTAL.data());

        Answer answer = papers.attach(new Chosen("..\\" + word + ".pdf", content.getBytes(UTF_8)));

        assertThat(Html.messages(answer.body())).contains(refusal, word + ".pdf");
        assertThat(Papers.files(PORTAL.data())).isEqualTo(before);
    }

    @Test
    void one_that_is_too_large_is_refused_in_plain_words() {
        byte[] large = new byte[11 << 20];
        System.arraycopy(Papers.pdf(word), 0, large, 0, Papers.pdf(word).length);

        assertThat(Html.messages(papers.attach(new Chosen(name, large)).body())).contains("больше 10 МБ");
    }

    @Test
    void pressing_without_a_file_says_so() {
        assertThat(Html.messages(papers.attach().body())).contains("Файл не выбран");
    }

    @Test
    void the_same_file_sent_by_two_people_at_once_is_one_paper() {
        Papers director = papers.as(DemoTown.somebody(Role.DIRECTOR));
        Map<String, String> first = papers.form("attach");
        Map<String, String> second = director.form("attach");
        Chosen file = new Chosen(name, Papers.pdf(word));
        List<Path> before = Papers.files(PORTAL.data());

        List<CompletableFuture<Answer>> both = List.of(
                CompletableFuture.supplyAsync(() -> papers.guest().sendFiles("/needs/need", first, "paper", file)),
                CompletableFuture.supplyAsync(() -> director.guest().sendFiles("/needs/need", second, "paper", file)));
        both.forEach(CompletableFuture::join);

        assertThat(papers.page().split("href=\"/documents/\\d+\">" + name, -1)).hasSize(2);
        assertThat(Papers.files(PORTAL.data())).hasSize(before.size() + 1);
    }

    @Test
    void one_that_is_broken_off_leaves_nothing() throws IOException {
        List<Path> before = Papers.files(PORTAL.data());
        Map<String, String> form = papers.form("attach");
        String cookies = papers.guest().cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        String body = form.entrySet().stream()
                        .map(field -> "--b\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                                + field.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "--b\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"half.pdf\"\r\n\r\n%PDF-1.4\n";
        try (Socket line = new Socket("localhost", PORTAL.port())) {
            line.getOutputStream()
                    .write(("POST /needs/need HTTP/1.1\r\nHost: localhost:" + PORTAL.port() + "\r\nOrigin: "
                                    + PORTAL.address() + "\r\nSec-Fetch-Site: same-origin\r\nCookie: " + cookies
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000000\r\n\r\n"
                                    + body + "x".repeat(500_000))
                            .getBytes(UTF_8));
        }

        assertThat(papers.attach(new Chosen(name, Papers.pdf(word))).status()).isEqualTo(302);
        assertThat(papers.page()).doesNotContain("half.pdf");
        assertThat(Papers.files(PORTAL.data())).hasSize(before.size() + 1);
    }
}
