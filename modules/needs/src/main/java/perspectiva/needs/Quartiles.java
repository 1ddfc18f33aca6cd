package perspectiva.needs;

import java.util.List;

/**
 * The values below which a quarter, a half and three quarters of all lie, interpolated between neighbours (Hyndman and Fan
 * 1996, type 7: what spreadsheets call QUARTILE.INC).
 */
public record Quartiles(double lower, double median, double upper) {

    /** @param values at least one, in any order */
    static Quartiles of(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(List<Long> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
