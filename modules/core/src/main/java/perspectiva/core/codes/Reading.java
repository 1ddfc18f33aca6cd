package perspectiva.core.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the files of one edition say, put together: codes, what belongs to what, and rows that make no sense. */
final class Reading {

    /** Rows after this many that make no sense are not worth reading. */
    private static final int MOST_FLAWS = 1000;

    private final Map<String, CodeRow> rows = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final List<Finding> flaws = new ArrayList<>();

    /** Reads all files; a file that is not of the list is a flaw. */
    static Reading of(CodeList list, List<BroughtFile> files) {
        Reading reading = new Reading();
        for (BroughtFile file : files) {
            new FileReading(file, reading).read(list);
        }
        if (reading.rows.isEmpty() && reading.links.isEmpty() && reading.flaws.isEmpty()) {
            reading.flaw(Finding.flaw(files.get(0).name(), 1, "", "core.codes.flaw.nothing", ""));
        }
        return reading;
    }

    void row(CodeRow row) {
        rows.merge(row.code(), row, CodeRow::and);
    }

    /** The first wider one is where the code stands in the tree; the others are kept as links. */
    void parent(String code, String wider) {
        parents.putIfAbsent(code, wider);
        links.add(new Link(code, Link.Kind.BROADER, wider));
    }

    void link(Link link) {
        links.add(link);
    }

    void flaw(Finding flaw) {
        flaws.add(flaw);
    }

    boolean isHopeless() {
        return flaws.size() >= MOST_FLAWS;
    }

    /** In the order of the files, each under its wider one. */
    List<CodeRow> rows() {
        return rows.values().stream()
                .map(row -> parents.containsKey(row.code()) ? row.under(parents.get(row.code())) : row)
                .toList();
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    List<Finding> flaws() {
        return flaws;
    }
}
