package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a form with files one must be able to tell where each part ends. */
class BorderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; charset=utf-8",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "Multipart/Mixed;boundary"
            })
    void without_a_border_it_cannot(String type) {
        assertThat(Border.isMissing(type)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=----x123",
                "Multipart/Form-Data; Boundary=\"a b\"; charset=utf-8",
                "multipart/form-data; charset=utf-8; boundary=b",
                "application/x-www-form-urlencoded",
                ""
            })
    void with_one_or_without_parts_it_can(String type) {
        assertThat(Border.isMissing(type)).isFalse();
    }
}
