package perspectiva.core.occupations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finder over the list the portal ships, asked as people ask. */
class OccupationsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final OccupationCatalogue SHIPPED = shipped();

    private static OccupationCatalogue shipped() {
        OccupationList list = OccupationList.shipped();
        return new OccupationCatalogue(
                list.occupations().stream().map(Occupation::new).toList(), list.terms(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "сварщик, 7212",
        "сварщика, 7212",
        "Сварщики, 7212",
        "электросварщик, 7212",
        "welder, 7212",
        "welders, 7212",
        "бухгалтер, 2411",
        "accountant, 2411",
        "медсестра, 3221",
        "медсестры, 3221",
        "nurse, 3221",
        "повар, 5120",
        "cook, 5120",
        "электрик, 7411",
        "токарь, 7223",
        "слесарь-сантехник, 7126",
        "слесарь сантехник, 7126",
        "воспитатель детского сада, 2342",
        "парикмахер, 5141",
        "hairdresser, 5141",
        "водитель автобуса, 8331",
        "bus driver, 8331",
        "продавец, 5223",
        "продавца, 5223",
        "уборщица, 9112",
        "охранник, 5414",
        "каменщик, 7112",
        "маляр, 7131",
        "врач терапевт, 2211",
        "программист, 2514",
        "1с программист, 2514",
        "программист 1С, 2514",
        "водитель категории с, 8332",
        "бумагоделательная машина, 8171"
    })
    void what_people_say_leads_to_its_code(String typed, String code) {
        assertThat(codes(typed)).first().isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "сваршик, 7212",
        "бугалтер, 2411",
        "медсистра, 3221",
        "parikmaher, ''",
        "welderr, 7212",
        "парикмахре, 5141"
    })
    void a_slip_of_the_finger_is_forgiven(String typed, String code) {
        assertThat(codes(typed).stream().findFirst().orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"cdfhobr, 7212", "',e[ufknth', 2411", "gjdfh, 5120", "цудвук, 7212"})
    void the_wrong_keyboard_layout_is_the_last_guess(String typed, String code) {
        assertThat(codes(typed)).first().isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"сва", "сварщ", "газоэлектросварщик", "сварщик на автоматах", "срочно нужен сварщик"})
    void a_beginning_a_relative_and_words_around_it_are_understood(String typed) {
        assertThat(codes(typed)).contains("7212");
    }

    @Test
    void titles_are_in_the_readers_language_whatever_was_typed() {
        assertThat(SHIPPED.find("welder", RUSSIAN, 1)).first().satisfies(found -> {
            assertThat(found.title()).matches("[А-ЯЁ][А-Яа-яЁё ,\\-()]+");
            assertThat(found.matchedTerm().toLowerCase(Locale.ROOT)).contains("welder");
        });
        assertThat(SHIPPED.find("сварщик", Locale.ENGLISH, 1).get(0).title()).isEqualTo("Welders and flamecutters");
    }

    @Test
    void a_code_or_its_beginning_is_understood_too() {
        assertThat(codes("7212")).containsExactly("7212");
        assertThat(codes("721")).contains("7211", "7212", "7215").allMatch(code -> code.startsWith("721"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "йцшщзх", "99999", "%"})
    void nothing_is_found_for_what_is_no_job(String typed) {
        assertThat(codes(typed)).isEmpty();
    }

    @Test
    void only_unit_groups_are_suggested_each_once() {
        List<String> found = codes("водитель");
        assertThat(found).allMatch(code -> code.length() == Occupation.UNIT).doesNotHaveDuplicates();
    }

    @Test
    void the_whole_classification_is_there_in_both_languages() {
        assertThat(List.of(SHIPPED.count(1), SHIPPED.count(2), SHIPPED.count(3), SHIPPED.count(4)))
                .containsExactly(10, 43, 130, 436);
        assertThat(OccupationList.shipped().occupations()).allSatisfy(listed -> {
            assertThat(listed.titleEn()).matches("[A-Z][\\x20-\\x7e’]+");
            assertThat(listed.titleRu()).matches("[А-ЯЁ].*[а-яё].*");
        });
        assertThat(OccupationList.shipped().occupations().stream().map(ListedOccupation::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_group_has_its_wider_group() {
        assertThat(OccupationList.shipped().occupations().stream()
                        .map(Occupation::new)
                        .toList())
                .allSatisfy(occupation -> assertThat(
                                occupation.parent().map(SHIPPED::byCode).map(found -> found.isPresent()))
                        .isNotEqualTo(java.util.Optional.of(false)));
    }

    @Test
    void no_name_mixes_the_alphabets_inside_a_word() {
        assertThat(OccupationList.shipped().terms())
                .noneMatch(term -> term.term().matches(".*([А-Яа-яЁё][A-Za-z]|[A-Za-z][А-Яа-яЁё]).*"));
    }

    @Test
    void a_retired_occupation_is_understood_but_no_longer_suggested() {
        Occupation welders = new Occupation(new ListedOccupation("7212", "Welders", "Сварщики"));
        OccupationTerm term = new OccupationTerm("7212", RUSSIAN, "сварщик", OccupationTerm.Source.EVERYDAY);
        welders.retire();
        OccupationCatalogue catalogue = new OccupationCatalogue(List.of(welders), List.of(term), List.of());

        assertThat(catalogue.find("сварщик", RUSSIAN, 5)).isEmpty();
        assertThat(catalogue.byCode("7212")).map(Occupation::titleRu).hasValue("Сварщики");
    }

    @Test
    void a_row_without_a_title_or_with_a_strange_code_is_refused() {
        assertThatThrownBy(() -> new ListedOccupation("7212", "Welders", " ")).hasMessageContaining("lacks a title");
        assertThatThrownBy(() -> new ListedOccupation("72.1", "Welders", "Сварщики"))
                .hasMessageContaining("72.1");
    }

    @Test
    void an_answer_takes_less_than_three_milliseconds() {
        List<String> asked =
                List.of("водитель категории с", "сваршик", "cdfhobr", "срочно нужен главный бухгалтер", "nurse");
        asked.forEach(this::manyTimes);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        asked.forEach(this::manyTimes);
        double milliseconds = (clock.getCurrentThreadCpuTime() - begun) / 1e6 / (asked.size() * 100);

        // Ten times the promise, and only the thread's own time, so that a busy machine does not fail the build.
        assertThat(milliseconds).as("measured %.2f ms an answer", milliseconds).isLessThan(30);
        System.getLogger("measured")
                .log(System.Logger.Level.INFO, "occupation finder: " + milliseconds + " ms an answer");
    }

    private void manyTimes(String typed) {
        for (int i = 0; i < 100; i++) {
            SHIPPED.find(typed, RUSSIAN, 10);
        }
    }

    private static List<String> codes(String typed) {
        return SHIPPED.find(typed, RUSSIAN, 10).stream().map(Suggestion::code).toList();
    }
}
