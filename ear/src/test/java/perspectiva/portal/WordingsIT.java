package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** Staff say which skill an employer's words mean. */
class WordingsIT {

    @Test
    void a_wording_is_asked_about_and_only_a_skill_of_the_lists_is_taken_for_it() {
        Answer answer = DemoTown.somebody(Role.DIRECTOR)
                .fill(
                        "/needs/wordings?wording=%D1%82%D1%80%D1%83%D0%B1%D1%8B",
                        Map.of("skill_input", "нет такого навыка"), "map");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"skill-error\"", "трубы");
    }

    @Test
    void a_good_guess_is_offered_and_taken_only_when_it_is_pressed() {
        Guest director = DemoTown.somebody(Role.DIRECTOR);

        String page = director.open("/needs/wordings?wording=" + encoded("дуговая сварка"))
                .body();

        assertThat(field(page)).isEmpty();
        assertThat(page).contains("value=\"ручная дуговая сварка\"");
    }

    @Test
    void a_poor_guess_is_not_offered() {
        Guest director = DemoTown.somebody(Role.DIRECTOR);

        String page = director.open("/needs/wordings?wording=" + encoded("сварка в космосе"))
                .body();

        assertThat(field(page)).isEmpty();
        assertThat(page).doesNotContain("дуговая сварка");
    }

    private static String field(String page) {
        return Html.form(page, "map").orElseThrow().fields().get("skill_input");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
