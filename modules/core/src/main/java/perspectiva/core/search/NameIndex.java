package perspectiva.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds what a code list holds by what people type: a name, its beginning, another form of it, with a slip of the finger, or with the
 * keyboard in the wrong language. In memory and never changed: a new list makes a new index.
 *
 * <p>Why not a search engine: some thousands of short names are compared one by one in less time than a query takes to travel.
 */
public final class NameIndex {

    /** A name and the code it leads to. */
    public record Name(String code, String term) {}

    /** Words that say nothing of the job; they need not be found, but one that is speaks for the name. */
    private static final Set<String> FILLERS = Set.of(
            "и", "в", "на", "по", "с", "со", "из", "для", "при", "от", "к", "the", "of", "a", "an", "and", "in", "for");

    private static final int MOST_WORDS = 8;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Word> words = new LinkedHashMap<>();

    public NameIndex(List<Name> names) {
        names.forEach(this::add);
    }

    private void add(Name name) {
        List<String> parts = SearchText.words(name.term());
        Entry entry = new Entry(entries.size(), name, String.join(" ", parts), parts.size());
        entries.add(entry);
        parts.stream().distinct().forEach(part -> words.computeIfAbsent(
                        part, text -> new Word(text, Stem.of(text), new ArrayList<>()))
                .in()
                .add(entry));
    }

    /** The best name of each code found, the best first. */
    public List<Name> find(String typed, int limit) {
        Search asTyped = new Search(SearchText.words(typed));
        Supplier<List<Entry>> switched =
                () -> new Search(SearchText.words(Keyboard.switched(SearchText.normalise(typed)))).complete();
        return Stream.<Supplier<List<Entry>>>of(asTyped::complete, switched, asTyped::partial)
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> bestOfEach(found, limit))
                .orElse(List.of());
    }

    /** As {@link #find}, but only names with every word that counts: what has only some of them may mean something else. */
    public List<Name> findWhole(String typed, int limit) {
        return bestOfEach(new Search(SearchText.words(typed)).complete(), limit);
    }

    private static List<Name> bestOfEach(List<Entry> ranked, int limit) {
        Map<String, Name> best = new LinkedHashMap<>();
        ranked.forEach(entry -> best.putIfAbsent(entry.name().code(), entry.name()));
        return best.values().stream().limit(limit).toList();
    }

    private record Entry(int place, Name name, String text, int length) {}

    private record Word(String text, String stem, List<Entry> in) {}

    /** One question put to the index. */
    private final class Search {

        private final List<String> asked;
        private final String whole;
        private final boolean isAllFiller;
        private final int needed;
        private final double[] sum = new double[entries.size()];
        private final double[] rarity = new double[entries.size()];
        private final int[] met = new int[entries.size()];
        private final int[] metNeeded = new int[entries.size()];
        private final boolean[] isLoose = new boolean[entries.size()];

        Search(List<String> words) {
            asked = words.stream().distinct().limit(MOST_WORDS).toList();
            whole = String.join(" ", asked);
            isAllFiller = FILLERS.containsAll(asked);
            needed = (int) asked.stream().filter(this::isNeeded).count();
        }

        private boolean isNeeded(String word) {
            return isAllFiller || !FILLERS.contains(word);
        }

        /** Names with every word that counts. Where some have them plainly, mere relatives are left out. */
        List<Entry> complete() {
            asked.forEach(word -> look(word, isNeeded(word)));
            List<Entry> complete = entries.stream()
                    .filter(entry -> needed > 0 && metNeeded[entry.place()] == needed)
                    .toList();
            List<Entry> plain =
                    complete.stream().filter(entry -> !isLoose[entry.place()]).toList();
            return sorted(plain.isEmpty() ? complete : plain, Comparator.comparingDouble(this::score));
        }

        /** Names with some of the words, after {@link #complete} has looked: rare words say more than common ones. */
        List<Entry> partial() {
            List<Entry> some = entries.stream()
                    .filter(entry -> metNeeded[entry.place()] > 0)
                    .toList();
            return sorted(some, Comparator.comparingDouble(entry -> rarity[entry.place()] + share(entry)));
        }

        private void look(String word, boolean isNeeded) {
            String stem = Stem.of(word);
            Likeness[] closest = new Likeness[entries.size()];
            int known = 0;
            for (Word stored : words.values()) {
                Likeness likeness = Likeness.of(word, stem, stored.text(), stored.stem());
                if (likeness == Likeness.NONE) {
                    continue;
                }
                for (Entry entry : stored.in()) {
                    Likeness before = closest[entry.place()];
                    if (before == null || likeness.compareTo(before) < 0) {
                        closest[entry.place()] = likeness;
                        known += before == null ? 1 : 0;
                    }
                }
            }
            double rare = Math.log(1 + (double) entries.size() / (1 + known));
            for (int place = 0; place < closest.length; place++) {
                if (closest[place] != null) {
                    count(place, closest[place], rare, isNeeded);
                }
            }
        }

        private void count(int place, Likeness likeness, double rare, boolean isNeeded) {
            sum[place] += likeness.weight();
            rarity[place] += likeness.weight() * rare;
            met[place]++;
            metNeeded[place] += isNeeded ? 1 : 0;
            isLoose[place] |= likeness.compareTo(Likeness.BEGINNING) > 0;
        }

        private List<Entry> sorted(List<Entry> found, Comparator<Entry> byScore) {
            return found.stream()
                    .sorted(byScore.reversed()
                            .thenComparingInt(entry -> entry.text().length())
                            .thenComparing(entry -> entry.name().code()))
                    .toList();
        }

        private double score(Entry entry) {
            int place = entry.place();
            double likeness = sum[place] / asked.size();
            double score = likeness + share(entry);
            if (entry.text().equals(whole)) {
                return score + 50;
            }
            if (!isLoose[place] && met[place] == entry.length() && likeness >= Likeness.FORM.weight()) {
                return score + 40;
            }
            if (entry.text().startsWith(whole + " ")) {
                return score + 30;
            }
            return entry.text().startsWith(whole) ? score + 20 : score;
        }

        /** How much of the name was asked for. */
        private double share(Entry entry) {
            return (double) met[entry.place()] / entry.length();
        }
    }
}
