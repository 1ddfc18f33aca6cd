package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageQueryTest {

    @Test
    void a_page_has_what_stands_in_its_address() {
        assertThat(PageQuery.of(request("id=7&edit=true"))).isEqualTo("?id=7&edit=true");
        assertThat(PageQuery.of(request(null))).isEmpty();
    }

    @Test
    void it_can_be_taken_apart() {
        Map<String, String[]> parameters =
                PageQuery.parameters(request("q=%D1%82%D0%BE%D0%BA&col=pay&col=place&&sort&w=100%"));

        assertThat(parameters).containsOnlyKeys("q", "col", "sort", "w");
        assertThat(parameters.get("q")).containsExactly("ток");
        assertThat(parameters.get("col")).containsExactly("pay", "place");
        assertThat(parameters.get("sort")).containsExactly("");
        assertThat(parameters.get("w")).containsExactly("100%");
        assertThat(PageQuery.parameters(request(null))).isEmpty();
    }

    @Test
    void a_form_is_sent_to_what_its_page_declares_as_it_was_written() {
        assertThat(PageQuery.only(Set.of("session", "q"), request("session=5&lang=en&q=%D1%82%D0%BE%D0%BA&q=b+c")))
                .isEqualTo("?session=5&q=%D1%82%D0%BE%D0%BA&q=b+c");
        assertThat(PageQuery.only(Set.of("session"), request("lang=en"))).isEmpty();
        assertThat(PageQuery.only(Set.of("session"), request(null))).isEmpty();
    }

    @Test
    void a_link_presses_no_button_of_the_form_it_opens() {
        assertThat(PageQuery.only(Set.of("id"), request("id=7&cancel=yes&%63ancel=yes&chosen=3")))
                .isEqualTo("?id=7");
    }

    private static HttpServletRequest request(String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PageQueryTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> asked.getName().equals("getQueryString") ? query : null);
    }
}
