package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Browser.Theme;

/** The browser notices what it is there to notice: each of its complaints is seen once, on a page made for it. */
class BrowserIT {

    private static final String BAD =
            """
            <!DOCTYPE html><html><head><title>Bad</title><style>p { color: #bbb; background: #fff }</style></head>
            <body><div style="width: 3000px">wide</div><p>hardly to be read</p><img src="/x.svg"><input>
            <script>nobodyWroteThis();</script></body></html>
            """;

    private static final String GOOD =
            """
            <!DOCTYPE html><html lang="en"><head><title>Good</title><link rel="icon" href="data:,"></head>
            <body><main><h1>Fine</h1></main></body></html>
            """;

    private static HttpServer server;
    private static String address;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/bad", BAD, "");
        answer("/good", GOOD, "");
        answer("/forbidden", BAD.replace("nobodyWroteThis", "alert"), "default-src 'self'");
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    private static void answer(String path, String page, String policy) {
        server.createContext(path, exchange -> {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            if (!policy.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Security-Policy", policy);
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void an_error_of_a_script_is_a_complaint() {
        assertThat(Browser.fresh().open(address + "/bad").complaints())
                .anyMatch(line -> line.contains("nobodyWroteThis"));
    }

    @Test
    void a_broken_policy_is_a_complaint() {
        List<String> complaints = Browser.fresh().open(address + "/forbidden").complaints();

        assertThat(complaints).anyMatch(line -> line.contains("Content Security Policy") && line.contains("style"));
        assertThat(complaints).anyMatch(line -> line.contains("Content Security Policy") && line.contains("script"));
    }

    @Test
    void what_is_hard_for_people_with_disabilities_is_found() {
        List<String> found = Browser.fresh().open(address + "/bad").axe();

        assertThat(found)
                .anyMatch(line -> line.startsWith("color-contrast"))
                .anyMatch(line -> line.startsWith("image-alt"))
                .anyMatch(line -> line.startsWith("label"))
                .anyMatch(line -> line.startsWith("html-has-lang"));
    }

    @Test
    void what_is_wider_than_the_window_is_found() {
        assertThat(Browser.fresh().with(Size.DESK).open(address + "/bad").scrollsSideways())
                .isTrue();
    }

    @Test
    void a_good_page_is_sound_on_a_phone_and_in_the_dark() throws IOException {
        Browser browser = Browser.fresh()
                .with(Size.PHONE)
                .with(Theme.DARK)
                .open(address + "/good")
                .expectSoundPage();

        assertThat(browser.script("return innerWidth")).isEqualTo(360L);
        assertThat(browser.script("return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
        Path picture = browser.picture("BrowserIT-good");
        assertThat(Files.size(picture)).isPositive();
    }

    @Test
    void nothing_of_the_test_before_is_left() {
        Browser.fresh()
                .open(address + "/good")
                .script("localStorage.setItem('theme', 'dark'); document.cookie = 'a=b'");

        Browser browser = Browser.fresh().open(address + "/good");

        assertThat(browser.script("return localStorage.getItem('theme') + document.cookie"))
                .isEqualTo("null");
    }
}
