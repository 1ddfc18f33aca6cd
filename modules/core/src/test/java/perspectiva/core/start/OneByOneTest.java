package perspectiva.core.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    @Test
    void what_fails_for_one_hinders_no_other() {
        List<Long> done = new ArrayList<>();

        OneByOne.all("trying", List.of(1L, 2L, 3L), record -> {
            if (record == 2) {
                throw new IllegalStateException("Broken");
            }
            done.add(record);
        });

        assertThat(done).containsExactly(1L, 3L);
    }
}
