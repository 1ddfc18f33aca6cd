package perspectiva.core.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.spi.Refused;

/** Official tables in all the forms they are published in. */
class ReadingTest {

    private static final String WELDING = "http://data.europa.eu/esco/skill/1";
    private static final String CUTTING = "http://data.europa.eu/esco/skill/2";

    static BroughtFile file(String name, String content) {
        return new BroughtFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(CodeList list, String name, String content) {
        return Reading.of(list, List.of(file(name, content)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name_ru\n17.12,Производство бумаги\n",
                "\uFEFFname_ru;code\r\nПроизводство бумаги;17.12\r\n",
                "Раздел\tКод\tНаименование\nC\t17.12\tПроизводство бумаги\n",
                "NAME;KOD;RAZDEL\n\"Производство\n  бумаги\";17.12;C\n\n;;\n"
            })
    void columns_are_known_by_name_whatever_their_order_and_what_divides_them(String table) {
        Reading reading = read(CodeList.OKVED, "okved.csv", table);

        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.rows())
                .extracting(CodeRow::code, CodeRow::titleRu, CodeRow::parent)
                .containsExactly(tuple("17.12", "Производство бумаги", "17.1"));
    }

    @Test
    void the_old_windows_cyrillic_is_understood() {
        byte[] old = "Код;Наименование\n17;Бумага\n".getBytes(Charset.forName("windows-1251"));

        assertThat(Reading.of(CodeList.OKVED, List.of(new BroughtFile("okved.csv", old)))
                        .rows())
                .extracting(CodeRow::titleRu)
                .containsExactly("Бумага");
    }

    @Test
    void a_section_without_a_code_is_its_letter_and_classes_lie_in_it() {
        Reading reading =
                read(CodeList.OKVED, "okved.csv", "Razdel;Kod;Name\nC;;Обработка\nC;17;Бумага\nC;17.12.1;Картон\n");

        assertThat(reading.rows())
                .extracting(CodeRow::code, CodeRow::parent)
                .containsExactly(tuple("C", null), tuple("17", "C"), tuple("17.12.1", "17.12"));
    }

    @Test
    void skills_come_with_their_other_names_one_a_line() {
        Reading reading = read(
                CodeList.ESCO_SKILLS,
                "skills_en.csv",
                "preferredLabel,conceptUri,altLabels\nweld metal," + WELDING + ",\"join metal\nmetal welding\"\n");

        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.titleEn()).isEqualTo("weld metal");
            assertThat(row.titleRu()).isNull();
            assertThat(row.alsoEn()).containsExactly("join metal", "metal welding");
        });
    }

    @Test
    void two_languages_of_one_edition_are_put_together() {
        Reading reading = Reading.of(
                CodeList.ESCO_SKILLS,
                List.of(
                        file("skills_en.csv", "conceptUri,preferredLabel\n" + WELDING + ",weld metal\n"),
                        file("skills_ru.csv", "conceptUri,preferredLabel\n" + WELDING + ",сварка металла\n")));

        assertThat(reading.rows())
                .extracting(CodeRow::titleEn, CodeRow::titleRu)
                .containsExactly(tuple("weld metal", "сварка металла"));
    }

    @Test
    void a_skill_may_lie_in_several_wider_ones() {
        Reading reading = Reading.of(
                CodeList.ESCO_SKILLS,
                List.of(
                        file("skills_en.csv", "conceptUri,preferredLabel\n" + WELDING + ",weld\n"),
                        file(
                                "broaderRelationsSkillPillar_en.csv",
                                "conceptType,conceptUri,broaderType,broaderUri\nS," + WELDING + ",G,http://x/a\nS,"
                                        + WELDING + ",G,http://x/b\n")));

        assertThat(reading.rows()).extracting(CodeRow::parent).containsExactly("http://x/a");
        assertThat(reading.links()).extracting(Link::to).containsExactly("http://x/a", "http://x/b");
    }

    @Test
    void occupations_name_their_unit_group_and_their_skills() {
        Reading reading = Reading.of(
                CodeList.ESCO_OCCUPATIONS,
                List.of(
                        file("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel\nhttp://x/o,7212,welder\n"),
                        file(
                                "occupationSkillRelations_en.csv",
                                "occupationUri,relationType,skillType,skillUri\nhttp://x/o,essential,knowledge,"
                                        + WELDING
                                        + "\nhttp://x/o,essential,knowledge," + WELDING + "\nhttp://x/o,optional,,"
                                        + CUTTING
                                        + "\n")));

        assertThat(reading.rows()).extracting(CodeRow::unitGroup).containsExactly("7212");
        assertThat(reading.links())
                .containsExactly(
                        new Link("http://x/o", Link.Kind.ESSENTIAL, WELDING),
                        new Link("http://x/o", Link.Kind.OPTIONAL, CUTTING));
    }

    @Test
    void the_tree_of_skills_is_read_level_by_level() {
        Reading reading = read(
                CodeList.ESCO_SKILLS,
                "skillsHierarchy_en.csv",
                "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 2 URI,Level 3 URI\nhttp://x/0,a,,,\nhttp://x/0,a,http://x/1,,\n");

        assertThat(reading.links()).containsExactly(new Link("http://x/1", Link.Kind.BROADER, "http://x/0"));
    }

    @Test
    void a_row_that_makes_no_sense_is_named_with_line_and_column() {
        Reading reading = read(
                CodeList.OKVED, "okved.csv", "code,name_ru\n17,\"Бумага\nи картон\"\n17.1234,Нечто\n18,\n17,Ещё раз\n");

        assertThat(reading.flaws())
                .extracting(Finding::line, Finding::after, Finding::detailKey)
                .containsExactly(
                        tuple("4", "code", "core.codes.flaw.code"),
                        tuple("5", "nameru", "core.codes.flaw.empty"),
                        tuple("6", "code", "core.codes.flaw.twice"));
    }

    @Test
    void a_lost_nought_is_noticed_where_the_table_says_the_level() {
        Reading reading =
                read(CodeList.ISCO, "isco.csv", "ISCO 08 Code;Title EN;Level\n110;Officers;4\n0110;Officers;4\n");

        assertThat(reading.flaws()).extracting(Finding::detailKey).containsExactly("core.codes.flaw.nought");
        assertThat(reading.rows()).extracting(CodeRow::code).containsExactly("0110");
    }

    @Test
    void a_table_of_another_list_and_one_that_is_no_table_are_named() {
        assertThat(read(CodeList.OKVED, "skills_en.csv", "conceptUri,preferredLabel\nhttp://x/1,weld\n")
                        .flaws())
                .extracting(Finding::code, Finding::detailKey)
                .containsExactly(tuple("skills_en.csv", "core.codes.flaw.elsewhere.esco_skills"));
        assertThat(read(CodeList.OKVED, "empty.csv", "").flaws()).hasSize(1);
        assertThat(read(CodeList.OKVED, "headonly.csv", "code,name_ru\n").flaws())
                .hasSize(1);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_ends_the_reading_with_a_flaw() {
        Reading reading = read(CodeList.OKVED, "torn.csv", "code,name_ru\n17,Бумага\n18,\"Печать\n19,Кокс\n");

        assertThat(reading.flaws()).extracting(Finding::detailKey).contains("core.codes.flaw.broken");
    }

    @Test
    void a_zip_is_as_good_as_the_tables_in_it() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("ESCO/readme.pdf", "ESCO/skills_en.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("conceptUri,preferredLabel\n".getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(Unpacking.tables(List.of(new BroughtFile("ESCO.ZIP", bytes.toByteArray()))))
                .extracting(BroughtFile::name)
                .containsExactly("skills_en.csv");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Unpacking.tables(List.of()))
                .matches(refused -> refused.field().equals("files"));
    }

    @Test
    void what_the_portal_ships_is_whole_and_in_both_languages() {
        ShippedTable skills = ShippedTable.of("/perspectiva/core/codes/skills.csv");

        assertThat(skills.rows()).hasSizeGreaterThanOrEqualTo(120).allSatisfy(row -> {
            assertThat(row.code()).matches("[a-z-]+");
            assertThat(row.titleRu()).matches(".*[а-яё].*");
            assertThat(row.titleEn()).matches("[\\x20-\\x7e’]+");
        });
        assertThat(skills.rows().stream().map(CodeRow::code)).doesNotHaveDuplicates();
        assertThat(skills.rows().stream().map(row -> row.titleRu().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(skills.links("occupations")).extracting(Link::from).contains("7212", "5120");
        assertThat(ShippedTable.of("/perspectiva/core/codes/okved.csv").rows()).hasSize(109);
    }

    @Test
    void a_table_of_another_list_is_told_where_it_belongs() {
        String related = "occupationUri,relationType,skillType,skillUri\nhttp://a.eu/o,essential,skill,http://a.eu/s\n";

        Reading reading = Reading.of(
                CodeList.ESCO_SKILLS,
                List.of(new BroughtFile("relations.csv", related.getBytes(StandardCharsets.UTF_8))));

        assertThat(reading.flaws())
                .singleElement()
                .extracting(Finding::detailKey)
                .isEqualTo("core.codes.flaw.elsewhere.esco_occupations");
    }
}
