package perspectiva.core.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.core.codes.ReadingTest.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Paging;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;

/** An edition on its whole way into a list, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class EditionsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final String FIRST = "code,name_ru\nC,Обработка\n17,Бумага\n17.12,Картон\n18,Печать\n";
    private static final String SECOND = "code,name_ru\nC,Обработка\n17,Производство бумаги\n17.12,Картон\n19,Кокс\n";

    private final Store store;

    EditionsTest(Database database) {
        store = database.open("core");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <T> T at(java.util.function.Function<CodeDesk, T> work) {
        return store.in(entities -> work.apply(new CodeDesk(entities)));
    }

    private long brought(CodeList list, boolean isWhole, BroughtFile... files) {
        EditionSheet sheet = new EditionSheet(list, "2023", "Росстат");
        sheet.setWhole(isWhole);
        long id = at(desk -> desk.editions.bring(sheet, List.of(files)).id());
        work();
        return id;
    }

    private void work() {
        at(desk -> {
            desk.task.run();
            return null;
        });
    }

    private long applied(CodeList list, boolean isWhole, BroughtFile... files) {
        long id = brought(list, isWhole, files);
        assertThat(state(id)).isEqualTo(EditionState.CHECKED);
        apply(id);
        work();
        return id;
    }

    private void apply(long id) {
        at(desk -> {
            desk.editions.apply(id);
            return null;
        });
    }

    private EditionState state(long id) {
        return edition(id).state();
    }

    private Edition edition(long id) {
        return at(desk -> desk.editions.byId(id));
    }

    private List<Finding> findings(long id) {
        return at(desk -> desk.editions.findings(id));
    }

    private Optional<Code> code(CodeList list, String code) {
        return at(desk -> desk.memory.of(list).byCode(code));
    }

    private List<String> found(CodeList list, String typed) {
        return at(desk -> desk.memory.of(list).find(typed, RUSSIAN, 5).stream()
                .map(Match::code)
                .toList());
    }

    @Test
    void an_edition_is_read_first_and_changes_nothing() {
        long id = brought(CodeList.OKVED, true, file("okved.csv", FIRST));

        Edition edition = edition(id);
        assertThat(edition.state()).isEqualTo(EditionState.CHECKED);
        assertThat(edition.added()).isEqualTo(4);
        assertThat(code(CodeList.OKVED, "17")).isEmpty();
    }

    @Test
    void applied_it_is_in_force_and_found() {
        long id = applied(CodeList.OKVED, true, file("okved.csv", FIRST));

        assertThat(state(id)).isEqualTo(EditionState.CURRENT);
        assertThat(found(CodeList.OKVED, "картон")).containsExactly("17.12");
        assertThat(found(CodeList.OKVED, "17")).containsExactly("17", "17.12");
        assertThat(found(CodeList.OKVED, "обработка")).isEmpty();
    }

    @Test
    void the_next_edition_says_what_is_new_renamed_and_retired_and_what_returns() {
        long first = applied(CodeList.OKVED, true, file("okved.csv", FIRST));
        long second = brought(CodeList.OKVED, true, file("okved.csv", SECOND));

        assertThat(findings(second))
                .extracting(Finding::kind, Finding::code, Finding::before, Finding::after)
                .contains(
                        tuple(Finding.Kind.ADDED, "19", "", "Кокс"),
                        tuple(Finding.Kind.RENAMED, "17", "Бумага", "Производство бумаги"),
                        tuple(Finding.Kind.RETIRED, "18", "Печать", ""));
        apply(second);
        work();

        assertThat(state(first)).isEqualTo(EditionState.PAST);
        assertThat(code(CodeList.OKVED, "18")).hasValueSatisfying(code -> {
            assertThat(code.isRetired()).isTrue();
            assertThat(code.title(RUSSIAN)).isEqualTo("Печать");
        });
        assertThat(found(CodeList.OKVED, "печать")).isEmpty();

        long third = applied(CodeList.OKVED, true, file("okved.csv", FIRST));
        assertThat(edition(third).returned()).isEqualTo(1);
        assertThat(found(CodeList.OKVED, "печать")).containsExactly("18");
    }

    @Test
    void a_code_that_vanishes_while_records_use_it_is_reported() {
        applied(CodeList.OKVED, true, file("okved.csv", FIRST));
        store.run(entities -> entities.createNativeQuery(
                        """
                        insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name, inn, ogrn,
                            legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                        values (100, 1, current_timestamp, 'ENTERPRISE', 'ACTIVE', 'П', 'П', '5916000000', '', '', '18', '', '',
                            '', '', false, '')""")
                .executeUpdate());

        long second = brought(CodeList.OKVED, true, file("okved.csv", SECOND));

        assertThat(findings(second))
                .filteredOn(finding -> finding.kind() == Finding.Kind.ORPHAN)
                .extracting(Finding::code, Finding::before, Finding::uses)
                .containsExactly(tuple("18", "Печать", 1L));
    }

    @Test
    void an_addition_retires_nothing_and_leaves_the_other_language_alone() {
        String skill = "http://x/1";
        applied(
                CodeList.ESCO_SKILLS,
                true,
                file("skills_en.csv", "conceptUri,preferredLabel\n" + skill + ",weld\nhttp://x/2,cut\n"));

        long translation = applied(
                CodeList.ESCO_SKILLS,
                false,
                file("skills_ru.csv", "conceptUri,preferredLabel\n" + skill + ",сварка\n"));

        assertThat(edition(translation).retired()).isZero();
        assertThat(code(CodeList.ESCO_SKILLS, "http://x/2").orElseThrow().isRetired())
                .isFalse();
        assertThat(code(CodeList.ESCO_SKILLS, skill)).hasValueSatisfying(code -> {
            assertThat(code.title(Locale.ENGLISH)).isEqualTo("weld");
            assertThat(code.title(RUSSIAN)).isEqualTo("сварка");
        });
    }

    @Test
    void a_flawed_edition_can_only_be_dropped() {
        long id = brought(CodeList.OKVED, true, file("okved.csv", "code,name_ru\nнечто,Бумага\n"));

        assertThat(state(id)).isEqualTo(EditionState.FLAWED);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> apply(id));
        at(desk -> {
            desk.editions.drop(id);
            return null;
        });
        assertThat(state(id)).isEqualTo(EditionState.DROPPED);
        assertThat(this.<List<BroughtFile>>at(desk -> desk.files.of(id))).isEmpty();
    }

    @Test
    void what_stopped_in_the_middle_goes_on_where_it_stopped() {
        long id = brought(CodeList.OKVED, true, file("okved.csv", FIRST));
        apply(id);
        at(desk -> {
            List<CodeRow> rows = desk.steps.read(id).rows();
            desk.steps.write(id, rows.subList(0, 2), 2);
            return null;
        });
        assertThat(state(id)).isEqualTo(EditionState.APPLYING);
        assertThat(edition(id).percent()).isEqualTo(50);

        at(desk -> {
            desk.task.apply(id);
            return null;
        });

        assertThat(state(id)).isEqualTo(EditionState.CURRENT);
        assertThat(found(CodeList.OKVED, "печать")).containsExactly("18");
    }

    @Test
    void two_workers_do_not_take_the_same_edition() {
        long id = brought(CodeList.OKVED, true, file("okved.csv", FIRST));
        apply(id);

        assertThat(this.<EditionState>at(desk -> desk.steps.claim(id))).isEqualTo(EditionState.APPLYING);
        assertThat(this.<EditionState>at(desk -> desk.steps.claim(id))).isEqualTo(EditionState.DROPPED);
    }

    @Test
    void skills_of_an_occupation_follow_the_edition_that_names_them() {
        applied(
                CodeList.ESCO_SKILLS,
                true,
                file("skills_en.csv", "conceptUri,preferredLabel\nhttp://x/s,weld\nhttp://x/t,cut\n"));
        BroughtFile occupations =
                file("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel\nhttp://x/o,7212,welder\n");
        String head = "occupationUri,relationType,skillType,skillUri\nhttp://x/o,essential,,";
        applied(
                CodeList.ESCO_OCCUPATIONS,
                true,
                occupations,
                file("occupationSkillRelations.csv", head + "http://x/s\n"));

        assertThat(typical()).containsExactly("weld");

        applied(
                CodeList.ESCO_OCCUPATIONS,
                true,
                occupations,
                file("occupationSkillRelations.csv", head + "http://x/t\n"));

        assertThat(typical()).containsExactly("cut");
    }

    private List<String> typical() {
        return at(desk -> desk.skills.typicalOf("7212", Locale.ENGLISH, 5).stream()
                .map(Match::title)
                .toList());
    }

    @Test
    void the_shipped_lists_are_there_at_once_and_give_way_to_what_is_brought() {
        at(desk -> {
            desk.starter.load();
            return null;
        });
        assertThat(found(CodeList.OKVED, "бумага")).contains("17");
        assertThat(this.<List<Match>>at(desk -> desk.skills.typicalOf("7212", RUSSIAN, 20)))
                .extracting(Match::title)
                .contains("ручная дуговая сварка");
        applied(CodeList.OKVED, true, file("okved.csv", SECOND));

        at(desk -> {
            desk.starter.load();
            return null;
        });

        assertThat(code(CodeList.OKVED, "17").orElseThrow().title(RUSSIAN)).isEqualTo("Производство бумаги");
        assertThat(code(CodeList.OKVED, "01").orElseThrow().isRetired()).isTrue();
        assertThat(this.<Long>at(desk -> desk.editions.all(Paging.first()).total()))
                .isEqualTo(5);
    }

    @Test
    void a_skill_is_named_by_its_own_names_and_not_by_what_staff_taught_or_by_some_of_the_words() {
        at(desk -> {
            desk.starter.load();
            return null;
        });
        at(desk -> {
            desk.skills.learn("arc-welding", "агрегаты Завода");
            return null;
        });

        assertThat(named("дуговая сварка")).contains("arc-welding");
        assertThat(named("сварку дуговую")).contains("arc-welding");
        assertThat(named("Завод")).isEmpty();
        assertThat(named("агрегаты Завода")).isEmpty();
        assertThat(named("сварка в космосе")).isEmpty();
        assertThat(this.<Boolean>at(desk -> desk.skills.isListed("arc-welding")))
                .isTrue();
        assertThat(this.<Boolean>at(desk -> desk.skills.isListed("Завод"))).isFalse();
    }

    private List<String> named(String typed) {
        return at(desk ->
                desk.skills.named(typed, RUSSIAN, 5).stream().map(Match::code).toList());
    }

    @Test
    void a_word_that_staff_taught_leads_to_its_skill_and_survives_the_next_edition() {
        at(desk -> {
            desk.starter.load();
            return null;
        });
        at(desk -> {
            desk.skills.learn("arc-welding", "варить электродом");
            return null;
        });

        assertThat(this.<Optional<Match>>at(desk -> desk.skills.called("Варить  ЭЛЕКТРОДОМ", RUSSIAN)))
                .map(Match::code)
                .hasValue("arc-welding");
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> at(desk -> {
                    desk.skills.learn("no-such-skill", "нечто");
                    return null;
                }));
    }
}
