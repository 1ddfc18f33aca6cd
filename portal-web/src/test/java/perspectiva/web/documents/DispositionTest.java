package perspectiva.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a browser is told a file's name. */
class DispositionTest {

    @Test
    void a_russian_name_comes_in_full_and_in_plain_letters() {
        assertThat(Disposition.of("attachment", "Скан 7.pdf"))
                .isEqualTo("attachment; filename=\"____ 7.pdf\"; filename*=UTF-8''%D0%A1%D0%BA%D0%B0%D0%BD%207.pdf");
    }

    @Test
    void nothing_in_a_name_ends_the_header_or_begins_another() {
        assertThat(Disposition.of("inline", "a\"; x=\r\nSet-Cookie: b*'.pdf"))
                .isEqualTo("inline; filename=\"a__ x___Set-Cookie_ b__.pdf\";"
                        + " filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20b%2A%27.pdf");
    }
}
