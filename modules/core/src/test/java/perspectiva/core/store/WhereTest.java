package perspectiva.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void without_conditions_everything_is_wanted() {
        assertThat(new Where().clause()).isEmpty();
        assertThat(new Where().andWords("n.text", "  ").clause()).isEmpty();
    }

    @Test
    void every_word_is_to_be_found_and_asks_with_a_value_of_its_own() {
        Where where = new Where().and("n.open = :open", "open", 1).andWords("n.text", "Сварщик  50%");

        assertThat(where.clause())
                .isEqualTo(" where n.open = :open and n.text like :word0 escape '!' and n.text like :word1 escape '!'");
        assertThat(where.values())
                .containsOnly(entry("open", 1), entry("word0", "%сварщик%"), entry("word1", "%50!%%"));
    }

    @Test
    void words_of_another_record_are_looked_for_there() {
        assertThat(new Where()
                        .andWords("n.of in (select s.id from S s where ", "s.text", "слово", ")")
                        .clause())
                .isEqualTo(" where n.of in (select s.id from S s where s.text like :word0 escape '!')");
    }

    @Test
    void the_same_conditions_with_the_same_values_are_the_same_count() {
        assertThat(new Where().and("n.open = :open", "open", 1))
                .isEqualTo(new Where().and("n.open = :open", "open", 1));
    }
}
