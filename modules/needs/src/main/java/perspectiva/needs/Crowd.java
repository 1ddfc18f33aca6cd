package perspectiva.needs;

/**
 * The employers who want people of one occupation now, and whether a figure can hide among them: three at least, none with
 * more than 85 per cent of the posts. In a small town one large employer is known by its numbers (domain guide, 10.1).
 */
record Crowd(int employers, long posts, long largest) {

    static final Crowd NOBODY = new Crowd(0, 0, 0);

    private static final int EMPLOYERS_LEAST = 3;
    private static final int SHARE_MOST = 85;

    /** The same, and one employer more with that many posts. */
    Crowd with(long more) {
        return new Crowd(employers + 1, posts + more, Math.max(largest, more));
    }

    boolean hides() {
        return employers >= EMPLOYERS_LEAST && largest * 100 <= posts * SHARE_MOST;
    }

    HeadCount tell(int people) {
        return hides() ? HeadCount.exactly(people) : HeadCount.roughly(people);
    }
}
