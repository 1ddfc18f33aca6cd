package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageQueryTest {

    @Test
    void a_page_that_is_opened_has_what_stands_in_its_address() {
        assertThat(PageQuery.of(request("GET", "id=7&edit=true", null))).isEqualTo("?id=7&edit=true");
    }

    @Test
    void a_form_brings_that_of_its_page() {
        assertThat(PageQuery.of(request("POST", null, "?id=7&edit=true"))).isEqualTo("?id=7&edit=true");
    }

    @Test
    void what_a_form_brings_is_taken_apart_as_an_address_is() {
        Map<String, String[]> parameters =
                PageQuery.parameters(request("POST", null, "?q=%D1%82%D0%BE%D0%BA&col=pay&col=place&sort&w=100%"));

        assertThat(parameters).containsOnlyKeys("q", "col", "sort", "w");
        assertThat(parameters.get("q")).containsExactly("ток");
        assertThat(parameters.get("col")).containsExactly("pay", "place");
        assertThat(parameters.get("sort")).containsExactly("");
        assertThat(parameters.get("w")).containsExactly("100%");
        assertThat(PageQuery.parameters(request("POST", null, null))).isEmpty();
    }

    @Test
    void a_link_brings_nothing() {
        assertThat(PageQuery.of(request("GET", null, "?id=7"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere", "id=7", "?a\r\nSet-Cookie: b=c", "?a\"><script>", "?a#b", "?a b", "?\\"})
    void what_could_lead_elsewhere_is_dropped(String brought) {
        assertThat(PageQuery.of(request("POST", null, brought))).isEmpty();
    }

    private static HttpServletRequest request(String method, String query, String brought) {
        Map<String, String> answers = new java.util.HashMap<>();
        answers.put("getMethod", method);
        answers.put("getQueryString", query);
        answers.put("getParameter", brought);
        return (HttpServletRequest) Proxy.newProxyInstance(
                PageQueryTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> answers.get(asked.getName()));
    }
}
