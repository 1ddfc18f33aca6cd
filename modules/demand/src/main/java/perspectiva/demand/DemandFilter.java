package perspectiva.demand;

import java.util.Set;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Where;

/**
 * Which groups of needs, or requests to be put in touch, are wanted; empty means all. Words find occupations and numbers: never what
 * somebody wrote, which may name enterprises.
 *
 * @param words what was typed
 * @param occupations codes of what it may mean
 * @param state the state's word; one that no record has is as good as none
 */
public record DemandFilter(String words, Set<String> occupations, String state) {

    public static final DemandFilter ALL = new DemandFilter("", Set.of(), "");

    public boolean isEmpty() {
        return equals(ALL);
    }

    /** Groups, which have numbers. */
    Where ofGroups(Where where) {
        return narrow(where, "g", " or lower(g.number) like :number escape '!'", "number");
    }

    /** Requests, which have none. */
    Where ofIntroductions(Where where) {
        return narrow(where, "i", "", "");
    }

    private Where narrow(Where where, String record, String more, String name) {
        if (!words.isEmpty()) {
            // A code that was typed stands for all that begin with it.
            String begins = words.matches("\\d{1,4}") ? words + "%" : "-";
            where.and(
                            "(" + record + ".occupation in :codes or " + record + ".occupation like :begins" + more
                                    + ")",
                            "codes",
                            occupations)
                    .values()
                    .put("begins", begins);
            if (!name.isEmpty()) {
                where.values().put(name, SearchText.containing(words));
            }
        }
        return where;
    }
}
