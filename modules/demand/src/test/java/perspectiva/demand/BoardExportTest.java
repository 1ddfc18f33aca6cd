package perspectiva.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.text.Texts;
import perspectiva.needs.BlindNeed;
import perspectiva.needs.HeadCount;

/** The demand board as a table says what its screen says: numbers to count with, and ranges in the reader's words. */
class BoardExportTest {

    private final BoardExport export = new BoardExport();

    BoardExportTest() {
        export.texts = new Texts();
        export.texts.add("demand", BoardExportTest.class.getClassLoader());
        export.occupations = new Occupations() {
            @Override
            public String title(String code, Locale language) {
                return "";
            }
        };
        export.words = new DemandWords();
        export.words.texts = export.texts;
    }

    private Object posts(HeadCount posts, Locale language) {
        BlindNeed need = new BlindNeed("word", "", "", posts, null, "", List.of(), "");
        return export.chosen(Map.of("col", "posts")).cells(need, language).get(2);
    }

    @Test
    void how_many_are_wanted_is_a_number_or_a_range_as_on_the_screen() {
        assertThat(posts(HeadCount.exactly(7), Identity.RUSSIAN)).isEqualTo(7);
        assertThat(posts(HeadCount.roughly(7), Identity.RUSSIAN)).isEqualTo("5–9");
        assertThat(posts(HeadCount.roughly(30), Identity.RUSSIAN)).isEqualTo("от 25");
        assertThat(posts(HeadCount.roughly(30), Locale.ENGLISH)).isEqualTo("25 or more");
    }
}
