package perspectiva.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/needs/desk?state=draft", "/account/profile", "/admin/organisation?id=7&edit=true"})
    void our_own_pages_are_returned_to(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "needs",
                "//evil.example",
                "/\\evil.example",
                "/x\\y",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x",
                "/signin?to=/signin",
                "/signout",
                "/join?token=x"
            })
    void anything_else_leads_home(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/");
    }
}
