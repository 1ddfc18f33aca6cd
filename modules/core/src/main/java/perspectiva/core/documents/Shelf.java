package perspectiva.core.documents;

import java.util.List;

/**
 * The papers of one record as one person sees them, the latest first.
 *
 * @param isShown whether the person may see any
 * @param isKept whether the person may attach and remove
 * @param removed empty for those who only read
 */
public record Shelf(boolean isShown, boolean isKept, List<Paper> attached, List<Paper> removed) {

    static final Shelf HIDDEN = new Shelf(false, false, List.of(), List.of());

    /**
     * One of them.
     *
     * @param isThere whether its file lies where it should
     */
    public record Paper(Document document, boolean isThere) {}
}
