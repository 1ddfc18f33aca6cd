package perspectiva.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private record House(String street, int number, int floors, String owner) {}

    private static final House HOUSE = new House("Mira", 7, 3, null);

    private static Columns.Chosen<House> at(String chosen) {
        return new Columns<House>()
                .usual("place", "place")
                .with("street", House::street)
                .with("number", House::number)
                .more("floors", "floors", House::floors)
                .always("language", (house, language) -> language.getLanguage())
                .more("owner", "owner", House::owner)
                .chosen(chosen == null ? Map.of() : Map.of("col", chosen));
    }

    @Test
    void an_address_that_chooses_nothing_means_the_usual_columns() {
        assertThat(at(null).titles()).containsExactly("street", "number", "language");
        assertThat(at("").titles()).containsExactly("street", "number", "language");
        assertThat(at(null).shows("place")).isTrue();
        assertThat(at(null).shows("floors")).isFalse();
    }

    @Test
    void chosen_columns_stand_in_the_order_of_the_list_instead_of_the_usual_ones() {
        assertThat(at("owner,floors").titles()).containsExactly("floors", "language", "owner");
        assertThat(at("owner,floors").shows("place")).isFalse();
    }

    @Test
    void who_ticks_nothing_sees_only_what_nobody_can_do_without() {
        assertThat(at("-").titles()).containsExactly("language");
        assertThat(at("-").getChoices()).noneMatch(Columns.Choice::isShown);
    }

    @Test
    void words_that_no_column_has_choose_nothing() {
        assertThat(at("language,roof").titles()).containsExactly("language");
        assertThat(at("roof").shows("roof")).isFalse();
    }

    @Test
    void what_may_be_chosen_is_told_with_what_is_shown() {
        assertThat(at("-,floors").getChoices())
                .containsExactly(
                        new Columns.Choice("place", "place", false),
                        new Columns.Choice("floors", "floors", true),
                        new Columns.Choice("owner", "owner", false));
    }

    @Test
    void a_row_has_a_cell_for_each_title() {
        assertThat(at("place,owner").cells(HOUSE, Locale.ENGLISH)).isEqualTo(Arrays.asList("Mira", 7, "en", null));
        for (String chosen : List.of("-", "place", "floors", "place,floors,owner")) {
            assertThat(at(chosen).cells(HOUSE, Locale.ENGLISH))
                    .hasSameSizeAs(at(chosen).titles());
        }
    }
}
