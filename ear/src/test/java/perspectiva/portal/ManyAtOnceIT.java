package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import perspectiva.spi.Role;

/** A working day: everybody looks around at the same time, from page to page and from record to record. */
class ManyAtOnceIT {

    private static final int PAGES_EACH = 120;
    private static final int BROKEN = 500;

    /** What leads to another page of the portal; files are read by tests of their own. */
    private static final Pattern LINK = Pattern.compile("href=\"(/(?!resources/|export/|api/|documents/)[^\"#]*)\"");

    private final Map<String, Integer> broken = new ConcurrentSkipListMap<>();

    @Test
    void whoever_looks_around_while_others_do_never_sees_the_portal_fail() throws Exception {
        List<Callable<Integer>> people = Stream.of(Role.values())
                .map(role -> (Callable<Integer>) () -> lookAround(role, DemoTown.somebody(role)))
                .toList();
        ExecutorService all = Executors.newFixedThreadPool(people.size());
        try {
            for (Future<Integer> opened : all.invokeAll(people)) {
                assertThat(opened.get()).as("pages opened").isGreaterThan(5);
            }
        } finally {
            all.shutdown();
        }

        assertThat(broken).isEmpty();
    }

    /** Breadth first, as long as there is something new; how many pages that were. */
    private int lookAround(Role role, Guest guest) {
        Set<String> seen = new HashSet<>(Set.of("/"));
        Queue<String> next = new ArrayDeque<>(seen);
        int opened = 0;
        while (opened < PAGES_EACH && !next.isEmpty()) {
            String page = next.remove();
            Guest.Answer answer = guest.open(page);
            opened++;
            if (answer.status() >= BROKEN) {
                broken.put(role + " " + page, answer.status());
            }
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> Html.plain(link.group(1)))
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return opened;
    }
}
