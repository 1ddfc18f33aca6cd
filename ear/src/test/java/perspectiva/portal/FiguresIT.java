package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import perspectiva.core.store.Now;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** Needs in figures: who reads them, and who takes down what the employment service says. */
class FiguresIT {

    private static final String COUNTS = "/needs/jobseekers";
    private static final String TABLE = "/export/needs/figures.csv";

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);

    private Answer record(String number, String source) {
        return director.fill(
                COUNTS, Map.of("countedOn", Now.today().toString(), "registered", number, "source", source), "record");
    }

    @Test
    void a_count_taken_down_stands_in_the_figures_and_their_table_and_is_mended_by_the_next() {
        assertThat(record("417", "Сводка").location()).endsWith("/needs/figures");
        record("418", "Сводка, исправлено");

        String page = director.open("/needs/figures").body();
        String table = director.open(TABLE).body();

        assertThat(page).contains(">418<", "Сводка, исправлено").doesNotContain(">417<");
        assertThat(table).contains("418").doesNotContain("417");
    }

    @Test
    void what_cannot_be_a_count_is_refused_and_stays_typed() {
        Answer answer = record("-5", "Сводка <b>за октябрь</b>");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("registered-error", "value=\"-5\"", "&lt;b&gt;за октябрь");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTOR", "BOARD", "COUNCIL"},
            mode = Mode.EXCLUDE)
    void nobody_else_takes_the_table_away(Role role) {
        assertThat(DemoTown.somebody(role).open(TABLE).status()).isEqualTo(403);
    }
}
