package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/needs/desk",
                "/resources/portal/portal.css",
                "/needs/desk.xhtml",
                "/api/v1/x/%D0%9F-2026-1"
            })
    void an_ordinary_address_means_one_thing(String uri) {
        assertThat(Addresses.isPlain(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/needs/%64esk",
                "//needs/desk",
                "/needs//desk",
                "/%6detrics",
                "//metrics",
                "//evil.example/a.xhtml",
                "/resources/../needs/desk",
                "/health/..;x/needs/desk",
                "/resources/%2e%2e/needs/desk",
                "/needs/desk;a=b",
                "/needs/desk.xhtm%6c",
                "/needs%2fdesk",
                "/needs\\desk",
                "/needs/./desk",
                "/needs/..",
                "http://x/needs/desk"
            })
    void what_the_server_would_read_as_another_address_is_refused(String uri) {
        assertThat(Addresses.isPlain(uri)).isFalse();
    }
}
