package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.modules.Gate;
import perspectiva.spi.Refused;

/** What the task does when something goes wrong that is no fault of the person's. */
class PeopleListTaskTest {

    private static final long LIST = 1;

    private final List<String> done = new ArrayList<>();
    private final Deque<Long> lines = new ArrayDeque<>(List.of(11L, 12L));
    private final PeopleListTask task = new PeopleListTask();

    /** How often line 11 goes wrong from now on. */
    private int unlucky;

    @BeforeEach
    void work() {
        task.gate = new Gate() {
            @Override
            public boolean isOpen(Class<?> type) {
                return true;
            }
        };
        task.steps = new PeopleListSteps() {
            @Override
            List<Long> running() {
                return List.of(LIST);
            }

            @Override
            boolean claim(long id) {
                return true;
            }

            @Override
            void giveBack(long id) {
                done.add("given back");
            }

            @Override
            Optional<Long> next(long id) {
                return Optional.ofNullable(lines.peek());
            }

            @Override
            void admit(long list, long line) {
                if (line == 11 && unlucky > 0) {
                    unlucky--;
                    throw new PersistenceException("deadlock");
                }
                done.add("let in " + lines.remove());
            }

            @Override
            void refuse(long list, long line, Refused why) {
                done.add(why.key() + " " + lines.remove());
            }

            @Override
            void finish(long id) {
                done.add("finished");
            }

            @Override
            void sweep() {}
        };
    }

    @Test
    void who_is_unlucky_once_is_tried_again_at_once() {
        unlucky = PeopleListTask.TRIES - 1;
        task.run();
        assertThat(done).containsExactly("let in 11", "let in 12", "finished");
    }

    @Test
    void after_a_short_outage_the_list_goes_on_with_the_same_person() {
        unlucky = PeopleListTask.TRIES + 1;
        task.run();
        assertThat(done).containsExactly("given back");
        task.run();
        assertThat(done).containsExactly("given back", "let in 11", "let in 12", "finished");
    }

    @Test
    void what_goes_wrong_round_after_round_is_told_and_the_others_are_let_in() {
        unlucky = Integer.MAX_VALUE;
        for (int round = 1; round < PeopleListTask.ROUNDS; round++) {
            task.run();
        }
        assertThat(done).hasSize(PeopleListTask.ROUNDS - 1).containsOnly("given back");
        done.clear();
        task.run();
        assertThat(done).containsExactly("training.list.refused.broken 11", "let in 12", "finished");
    }
}
