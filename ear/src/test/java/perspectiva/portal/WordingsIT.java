package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

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
}
