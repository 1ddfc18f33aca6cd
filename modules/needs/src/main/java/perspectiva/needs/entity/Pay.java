package perspectiva.needs.entity;

import perspectiva.spi.Refused;

/**
 * What is paid a month before tax, in kopecks: from, to, both the same, or whatever the two sides agree on. Nothing at all
 * while nobody has said it yet.
 */
public record Pay(Long from, Long to, boolean isByAgreement) {

    public static final long LEAST = 1_000_00;
    public static final long MOST = 2_000_000_00;

    public Pay {
        check(from, "payFrom");
        check(to, "payTo");
        if (from != null && to != null && from > to) {
            throw new Refused("needs.refused.pay.order").at("payTo");
        }
    }

    private static void check(Long kopecks, String field) {
        if (kopecks != null && (kopecks < LEAST || kopecks > MOST)) {
            throw new Refused("needs.refused.pay.range", LEAST / 100, MOST / 100).at(field);
        }
    }

    public boolean isSaid() {
        return isByAgreement || from != null || to != null;
    }
}
