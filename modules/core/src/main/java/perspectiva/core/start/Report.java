package perspectiva.core.start;

import java.util.ArrayList;
import java.util.List;

/** What the start found, line by line, for the log, the command line's check and the health page. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private boolean faulty;

    void fine(String line) {
        lines.add("ok      " + line);
    }

    void fault(String line) {
        faulty = true;
        lines.add("FAULT   " + line);
    }

    boolean isFaulty() {
        return faulty;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
