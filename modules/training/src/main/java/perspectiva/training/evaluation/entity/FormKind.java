package perspectiva.training.evaluation.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The forms people are asked to fill about a course, after Kirkpatrick's levels: 1 how they liked it, 2 what they say they can do,
 * 3 what they do of it at work. Questions about single outcomes follow the course's version. What tests say of level 2 is kept
 * apart: a form knows only what people say of themselves.
 */
public enum FormKind {
    /** What they can do of it before it begins. */
    BEFORE(2, "self", 4, List.of(), List.of("wish")),
    /** How they liked it, on its last day. */
    REACTION(
            1,
            "liking",
            5,
            List.of("useful", "content", "trainer", "practice", "place", "overall"),
            List.of("helped", "change")),
    /** What they can do of it now, asked of those who said it before. */
    AFTER(2, "self", 4, List.of(), List.of()),
    /** What they do of it at work, months later. */
    PRACTICE(3, "use", 5, List.of(), List.of("hinders")),
    /** The same, as those say who sent them. */
    SUPERVISOR(3, "use", 5, List.of(), List.of("lacks"));

    /** So many outcomes are asked about at most: a form is to be filled in a minute. */
    static final int OUTCOMES = 12;

    private final int level;
    private final String scale;
    private final int most;
    private final List<String> topics;
    private final List<String> questions;

    FormKind(int level, String scale, int most, List<String> topics, List<String> questions) {
        this.level = level;
        this.scale = scale;
        this.most = most;
        this.topics = topics;
        this.questions = questions;
    }

    public static Optional<FormKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Kirkpatrick's: 1 to 3. */
    public int level() {
        return level;
    }

    /** The word of the scale its items are answered on. */
    public String scale() {
        return scale;
    }

    /** The most points an item may be given; the fewest is 1. */
    public int most() {
        return most;
    }

    /** All points there are, the fewest first. */
    public List<Integer> steps() {
        return IntStream.rangeClosed(1, most).boxed().toList();
    }

    /**
     * What is asked.
     *
     * @param outcomes what the course's version promises, in its order
     */
    public List<FormItem> items(List<String> outcomes) {
        if (!topics.isEmpty()) {
            return topics.stream().map(topic -> new FormItem(topic, "")).toList();
        }
        List<FormItem> items = new ArrayList<>();
        for (int place = 0; place < Math.min(outcomes.size(), OUTCOMES); place++) {
            items.add(new FormItem("o" + place, outcomes.get(place)));
        }
        return items;
    }

    /** The words of its open questions, which the office may leave out. */
    public List<String> questions() {
        return questions;
    }

    /** Whether it is compared with what the same person said before. */
    public boolean isPaired() {
        return this == AFTER;
    }

    /** Whether one of two answers that are compared. */
    public boolean isOfSelf() {
        return this == BEFORE || this == AFTER;
    }

    /** The lower-case word used in addresses and text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
