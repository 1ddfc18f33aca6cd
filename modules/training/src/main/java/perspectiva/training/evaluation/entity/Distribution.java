package perspectiva.training.evaluation.entity;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many people gave how many points.
 *
 * @param people those who gave 1 point, 2 points and so on up to 5
 */
public record Distribution(List<Integer> people) implements Serializable {

    public static final Distribution NOBODY = new Distribution(List.of(0, 0, 0, 0, 0));

    public Distribution {
        people = List.copyOf(people);
    }

    /** So many people who gave the same. */
    public static Distribution of(int points, int count) {
        return new Distribution(IntStream.rangeClosed(1, NOBODY.people.size())
                .mapToObj(one -> one == points ? count : 0)
                .toList());
    }

    public Distribution plus(Distribution other) {
        return new Distribution(IntStream.range(0, people.size())
                .mapToObj(place -> people.get(place) + other.people.get(place))
                .toList());
    }

    /** How many they are. */
    public int count() {
        return people.stream().mapToInt(Integer::intValue).sum();
    }

    public int at(int points) {
        return people.get(points - 1);
    }

    /** How many of a hundred gave so many points; 0 when there is nobody. */
    public int share(int points) {
        int all = count();
        return all == 0 ? 0 : Math.round(at(points) * 100f / all);
    }

    /** The mean of the points; 0 when there is nobody. It hides whether people agree, so it never stands alone. */
    public double mean() {
        int all = count();
        int sum = IntStream.rangeClosed(1, people.size())
                .map(points -> points * at(points))
                .sum();
        return all == 0 ? 0 : (double) sum / all;
    }
}
