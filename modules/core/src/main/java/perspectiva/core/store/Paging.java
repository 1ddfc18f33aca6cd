package perspectiva.core.store;

/**
 * Which part of a list is wanted.
 *
 * @param page the first is 1
 * @param size rows a page, 1 to 200
 * @param sort the column's word; empty for the list's own order
 * @param isDescending whether from the last to the first
 */
public record Paging(int page, int size, String sort, boolean isDescending) {

    public static final int SIZE = 20;

    public Paging {
        page = Math.max(1, Math.min(page, 1_000_000));
        size = Math.max(1, Math.min(size, 200));
        sort = sort == null ? "" : sort;
    }

    public static Paging first() {
        return new Paging(1, SIZE, "", false);
    }

    /** As addresses say it: the page's number, and the column's word with a minus for downwards. */
    public static Paging of(int page, String sort) {
        boolean isDescending = sort != null && sort.startsWith("-");
        return new Paging(page, SIZE, isDescending ? sort.substring(1) : sort, isDescending);
    }

    public int offset() {
        return (page - 1) * size;
    }
}
