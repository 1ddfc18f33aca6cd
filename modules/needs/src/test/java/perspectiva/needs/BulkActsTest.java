package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.needs.BulkActs.Chosen;
import perspectiva.needs.BulkActs.Result;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Refused;

/** One act for many needs. */
class BulkActsTest {

    private static final long BROKEN = 7;

    private final BulkActs acts = new BulkActs();
    private final List<Long> accepted = new ArrayList<>();

    @BeforeEach
    void aDeskThatRefusesTheSecond() {
        acts.desk = new Desk() {
            @Override
            public Need accept(long id, int version) {
                if (id == 2) {
                    throw new Refused("needs.refused.own");
                }
                if (id == BROKEN) {
                    throw new IllegalStateException("The connection was cut");
                }
                accepted.add(id);
                return null;
            }
        };
    }

    @Test
    void what_cannot_be_done_to_one_is_told_and_hinders_no_other() {
        List<Result> results = acts.accept(List.of(new Chosen(1, 1), new Chosen(2, 1), new Chosen(3, 1)));

        assertThat(accepted).containsExactly(1L, 3L);
        assertThat(results).extracting(Result::isDone).containsExactly(true, false, true);
        assertThat(results.get(1).refusal().key()).isEqualTo("needs.refused.own");
    }

    @Test
    void what_fails_at_one_is_told_and_what_was_done_to_the_others_too() {
        List<Result> results = acts.accept(List.of(new Chosen(1, 1), new Chosen(BROKEN, 1), new Chosen(3, 1)));

        assertThat(accepted).containsExactly(1L, 3L);
        assertThat(results).extracting(Result::isDone).containsExactly(true, false, true);
        assertThat(results.get(1).refusal().key()).isEqualTo("needs.desk.failed");
    }

    @Test
    void nothing_and_too_many_are_refused_before_anything_is_done() {
        List<Chosen> many = LongStream.rangeClosed(1, BulkActs.MOST + 1L)
                .mapToObj(id -> new Chosen(id, 1))
                .toList();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> acts.accept(List.of()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> acts.accept(many));
        assertThat(accepted).isEmpty();
    }

    @Test
    void a_choice_names_the_need_and_the_version_that_was_read() {
        assertThat(Chosen.of("12:3")).contains(new Chosen(12, 3));
        assertThat(Chosen.of("12")).isEmpty();
        assertThat(Chosen.of("12:'; drop table")).isEmpty();
        assertThat(Chosen.of(null)).isEmpty();
    }
}
