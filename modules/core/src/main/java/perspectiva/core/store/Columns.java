package perspectiva.core.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a list, in the order of the screen: those it always has, those it has until somebody chooses otherwise, and
 * those that are there to be chosen; and what each says when the list is taken away as a table. Where the screen puts two values
 * into one column, the table has two.
 *
 * @param <R> what a row is
 */
public final class Columns<R> {

    /** The address's parameter; it is there once for each column. */
    public static final String PARAMETER = "col";

    private enum Kind {
        ALWAYS,
        USUAL,
        MORE
    }

    private record Cell<R>(String title, BiFunction<R, Locale, ?> value) {}

    private record Column<R>(String word, String title, Kind kind, List<Cell<R>> cells) {}

    /**
     * A column that a person may choose.
     *
     * @param word what it is called in the address
     * @param title the key of its heading's text
     */
    public record Choice(String word, String title, boolean isShown) {}

    private final List<Column<R>> all = new ArrayList<>();

    /** A column nobody can do without. */
    public Columns<R> always(String title, Function<R, ?> value) {
        return always(title, (row, language) -> value.apply(row));
    }

    public Columns<R> always(String title, BiFunction<R, Locale, ?> value) {
        return add("", title, Kind.ALWAYS).with(title, value);
    }

    /** A column that is there until somebody chooses otherwise. */
    public Columns<R> usual(String word, String title, Function<R, ?> value) {
        return usual(word, title).with(title, value);
    }

    public Columns<R> usual(String word, String title, BiFunction<R, Locale, ?> value) {
        return usual(word, title).with(title, value);
    }

    /** The same; what the table has instead of it follows. */
    public Columns<R> usual(String word, String title) {
        return add(word, title, Kind.USUAL);
    }

    /** A column that is there only when somebody chooses it. */
    public Columns<R> more(String word, String title, Function<R, ?> value) {
        return more(word, title).with(title, value);
    }

    public Columns<R> more(String word, String title, BiFunction<R, Locale, ?> value) {
        return more(word, title).with(title, value);
    }

    /** The same; what the table has instead of it follows. */
    public Columns<R> more(String word, String title) {
        return add(word, title, Kind.MORE);
    }

    /** One more value that the table has for the column named last. */
    public Columns<R> with(String title, Function<R, ?> value) {
        return with(title, (row, language) -> value.apply(row));
    }

    public Columns<R> with(String title, BiFunction<R, Locale, ?> value) {
        all.get(all.size() - 1).cells().add(new Cell<>(title, value));
        return this;
    }

    private Columns<R> add(String word, String title, Kind kind) {
        all.add(new Column<>(word, title, kind, new ArrayList<>()));
        return this;
    }

    /** What an address chooses. One that says nothing of it means the usual ones; words that no column has are left out. */
    public Chosen<R> chosen(Map<String, String> address) {
        String said = address.getOrDefault(PARAMETER, "");
        Set<String> wanted = Arrays.stream(said.split(",")).collect(Collectors.toSet());
        List<Column<R>> shown = all.stream()
                .filter(one -> switch (one.kind()) {
                    case ALWAYS -> true;
                    case USUAL -> said.isEmpty() || wanted.contains(one.word());
                    case MORE -> wanted.contains(one.word());
                })
                .toList();
        List<Choice> choices = all.stream()
                .filter(one -> one.kind() != Kind.ALWAYS)
                .map(one -> new Choice(one.word(), one.title(), shown.contains(one)))
                .toList();
        return new Chosen<>(shown.stream().flatMap(one -> one.cells().stream()).toList(), choices);
    }

    /** The columns somebody sees. */
    public static final class Chosen<R> {

        private final List<Cell<R>> cells;
        private final List<Choice> choices;

        private Chosen(List<Cell<R>> cells, List<Choice> choices) {
            this.cells = cells;
            this.choices = choices;
        }

        /** Whether one of those that may be chosen is shown. */
        public boolean shows(String word) {
            return choices.stream().anyMatch(one -> one.isShown() && one.word().equals(word));
        }

        public List<Choice> getChoices() {
            return choices;
        }

        /** Text keys of what stands above the table. */
        public List<String> titles() {
            return cells.stream().map(Cell::title).toList();
        }

        /** A row of the table; null where there is nothing to say. */
        public List<Object> cells(R row, Locale language) {
            return cells.stream()
                    .<Object>map(cell -> cell.value().apply(row, language))
                    .collect(ArrayList::new, List::add, List::addAll);
        }
    }
}
