package perspectiva.core.codes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the dry run of an edition found: counted in full, the first of each kind kept to be shown. */
final class Findings {

    /** How many of each kind are kept. */
    static final int KEPT = 200;

    private final int codes;
    private final int links;
    private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
    private final List<Finding> kept = new ArrayList<>();

    /**
     * @param codes how many codes the files hold
     * @param links how many links
     */
    Findings(int codes, int links) {
        this.codes = codes;
        this.links = links;
    }

    void add(Finding finding) {
        if (counts.merge(finding.kind(), 1, Integer::sum) <= KEPT) {
            kept.add(finding);
        }
    }

    int count(Finding.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    int codes() {
        return codes;
    }

    int links() {
        return links;
    }

    int flaws() {
        return count(Finding.Kind.FLAW);
    }

    List<Finding> kept() {
        return kept;
    }
}
