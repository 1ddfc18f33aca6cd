package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class SignInAddressTest {

    @Test
    void whoever_signs_in_comes_back_to_the_page_with_its_query() {
        assertThat(SignInAddress.from("/needs/need?id=7&edit=true", request(null, false)))
                .isEqualTo("/signin?to=%2Fneeds%2Fneed%3Fid%3D7%26edit%3Dtrue");
    }

    @Test
    void who_was_in_and_stayed_away_too_long_is_told_so() {
        assertThat(SignInAddress.from("/", request("ended", false))).isEqualTo("/signin?to=%2F&expired=1");
    }

    @Test
    void who_never_was_in_or_still_is_is_not() {
        assertThat(SignInAddress.from("/", request(null, false))).doesNotContain("expired");
        assertThat(SignInAddress.from("/", request("lives", true))).doesNotContain("expired");
    }

    private static HttpServletRequest request(String session, boolean isValid) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SignInAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestedSessionId" -> session;
                    case "isRequestedSessionIdValid" -> isValid;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
