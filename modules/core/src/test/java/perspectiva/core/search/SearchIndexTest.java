package perspectiva.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.core.modules.Extensions;
import perspectiva.core.store.Paging;
import perspectiva.spi.Caller;
import perspectiva.spi.SearchCard;
import perspectiva.spi.Searchable;

/** What is found, by whom, and what becomes of the index when something happens to it. */
class SearchIndexTest {

    private final Records records = new Records();
    private final IndexKeeper keeper = new IndexKeeper() {
        @Override
        synchronized SearchIndex opened() throws IOException {
            return index;
        }

        @Override
        java.util.Optional<SearchIndex> index() {
            return java.util.Optional.ofNullable(index);
        }
    };

    private SearchIndex index;
    private Set<String> readsAs = Set.of("town");

    @TempDir
    Path folder;

    /** Records in memory, each version of them with the cards it has. */
    private final class Records implements Searchable {

        private final Map<Long, Integer> versions = new java.util.TreeMap<>();
        private final List<SearchCard> cards = new ArrayList<>();

        void store(long id, SearchCard... said) {
            versions.merge(id, 1, Integer::sum);
            cards.removeIf(card -> card.record() == id);
            cards.addAll(List.of(said));
        }

        void delete(long id) {
            versions.remove(id);
            cards.removeIf(card -> card.record() == id);
        }

        @Override
        public Class<?> record() {
            return Records.class;
        }

        @Override
        public List<Stamp> stamps(long after, int most) {
            return versions.entrySet().stream()
                    .filter(entry -> entry.getKey() > after)
                    .limit(most)
                    .map(entry -> new Stamp(entry.getKey(), entry.getValue()))
                    .toList();
        }

        @Override
        public List<SearchCard> cards(List<Long> ids) {
            return cards.stream().filter(card -> ids.contains(card.record())).toList();
        }

        @Override
        public Set<String> readsAs(Caller caller) {
            return readsAs;
        }
    }

    @BeforeEach
    void anIndexOfSomeJobs() throws IOException {
        index = SearchIndex.at(folder, "1");
        records.store(
                1,
                card(1, "Электрогазосварщик")
                        .hint("Камский картон, Краснокамск")
                        .aliases("welder"));
        records.store(2, card(2, "Слесарь-ремонтник").body("Чинить станки. Сварка не нужна.\nСмены по 12 часов."));
        records.store(3, card(3, "Сварщик").hint("Арматура"));
        records.store(4, card(4, "Сварщик").hint("Бумкомбинат"));
        compare();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static SearchCard card(long id, String title) {
        return SearchCard.of(id, "kind.job", title, "/job?id=" + id).readBy(Set.of("town"));
    }

    private void compare() throws IOException {
        new Intake(index, new Intake.Progress()).compare(records);
        index.commit();
    }

    private Finding find(String typed) {
        return search().find(typed, "", Paging.first());
    }

    private Search search() {
        Search search = new Search();
        search.keeper = keeper;
        search.extensions = new Extensions() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> void ask(Class<T> kind, java.util.function.Consumer<T> question) {
                question.accept((T) records);
            }
        };
        return search;
    }

    private List<String> addresses(String typed) {
        return find(typed).hits().rows().stream().map(Hit::address).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"электрогазосварщик", "ЭЛЕКТРОГАЗОСВАРЩИКА", "электрогазо", "welders", "камскому картону"})
    void a_record_is_found_by_any_form_or_beginning_of_its_words(String typed) {
        assertThat(addresses(typed)).containsExactly("/job?id=1");
        assertThat(find(typed).isLoose()).isFalse();
    }

    @Test
    void every_word_must_occur_and_of_equals_the_newest_stands_first() {
        assertThat(addresses("сварщик")).containsExactly("/job?id=4", "/job?id=3");
        assertThat(addresses("сварщики арматура")).containsExactly("/job?id=3");
        assertThat(addresses("сварщик каменщик")).isEmpty();
    }

    @Test
    void what_is_to_be_found_no_longer_leaves_the_files_too() throws IOException {
        records.store(3);
        Intake intake = new Intake(index, new Intake.Progress());
        intake.follow(records, 3);
        index.commit();
        assertThat(intake.hasTakenOut()).isTrue();
        assertThat(removedButWritten()).isPositive();

        index.forgetRemoved();

        assertThat(removedButWritten()).isZero();
        assertThat(addresses("арматура")).isEmpty();
    }

    private int removedButWritten() throws IOException {
        try (Directory files = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(files)) {
            return reader.numDeletedDocs();
        }
    }

    @Test
    void a_typing_slip_is_forgiven_when_nothing_is_spelt_so() {
        Finding found = find("сваршик");

        assertThat(found.isLoose()).isTrue();
        assertThat(found.hits().rows()).extracting(Hit::plainTitle).containsExactly("Сварщик", "Сварщик");
    }

    @Test
    void the_other_keyboard_layout_is_understood_and_said() {
        Finding found = find("cdfhobr");

        assertThat(found.understood()).isEqualTo("сварщик");
        assertThat(found.total()).isEqualTo(2);
    }

    @Test
    void what_was_sought_is_marked_where_it_stands() {
        Hit hit = find("ремонтники смена").hits().rows().get(0);

        assertThat(hit.title()).containsExactly(new Hit.Piece("Слесарь-", false), new Hit.Piece("ремонтник", true));
        assertThat(hit.quote()).contains(new Hit.Piece("Смены", true));
    }

    @Test
    void nobody_finds_or_counts_what_is_not_theirs() throws IOException {
        records.store(5, card(5, "Сварщик").readBy(Set.of("office")));
        compare();

        assertThat(find("сварщик").kinds()).containsExactly(Map.entry("kind.job", 2L));
        assertThat(search().suggest("сварщик", 10)).hasSize(2);
        readsAs = Set.of();
        assertThat(find("сварщик").hits().rows()).isEmpty();
        readsAs = Set.of("office", "town");
        assertThat(find("сварщик").total()).isEqualTo(3);
    }

    @Test
    void whoever_has_a_card_of_a_record_does_not_find_its_other_cards() throws IOException {
        SearchCard secret = SearchCard.of(3, "kind.need", "Сварщик", "/need?id=3")
                .hint("Тайная фирма")
                .readBy(Set.of("office"));
        records.store(3, secret, card(3, "Сварщик").exceptFor(Set.of("office")));
        compare();

        assertThat(addresses("фирма")).isEmpty();
        assertThat(addresses("сварщик")).containsExactlyInAnyOrder("/job?id=4", "/job?id=3");
        readsAs = Set.of("office", "town");
        assertThat(addresses("сварщик")).containsExactlyInAnyOrder("/job?id=4", "/need?id=3");
        assertThat(search().find("сварщик", "kind.need", Paging.first()).hits().rows())
                .extracting(Hit::address)
                .containsExactly("/need?id=3");
    }

    @Test
    void what_changed_or_went_while_nobody_looked_is_found_by_comparing() throws IOException {
        records.store(1, card(1, "Жестянщик"));
        records.store(2);
        records.delete(3);
        index.close();
        index = SearchIndex.at(folder, "1");
        compare();

        assertThat(addresses("жестянщики")).containsExactly("/job?id=1");
        assertThat(addresses("welder")).isEmpty();
        assertThat(addresses("слесарь")).isEmpty();
        assertThat(addresses("сварщик")).containsExactly("/job?id=4");
        assertThat(index.stamps(Records.class.getName())).isEqualTo(records.versions);
    }

    @Test
    void one_change_is_followed_without_looking_at_the_rest() throws IOException {
        records.store(4, card(4, "Каменщик"));
        records.delete(3);
        Intake intake = new Intake(index, new Intake.Progress());
        intake.follow(records, 4);
        intake.follow(records, 3);
        index.commit();

        assertThat(addresses("сварщик")).isEmpty();
        assertThat(addresses("каменщик")).containsExactly("/job?id=4");
    }

    @Test
    void another_program_reads_the_records_anew() throws IOException {
        index.close();
        index = SearchIndex.at(folder, "2");

        assertThat(index.stamps(Records.class.getName())).isEmpty();
    }

    @Test
    void an_index_that_cannot_be_read_is_begun_anew() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        index = SearchIndex.at(folder, "1");
        assertThat(find("сварщик").hits().isEmpty()).isTrue();

        compare();
        assertThat(addresses("сварщик")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "с", "«»", "*", "\"", "сварщик* OR title:*", "((((", "\u0000\u0000", "и в"})
    void whatever_is_typed_never_breaks_the_search(String typed) {
        assertThat(find(typed).hits().rows()).isEmpty();
    }
}
