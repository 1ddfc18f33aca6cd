package perspectiva.needs.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.needs.entity.Someone.anEmployer;
import static perspectiva.needs.entity.Someone.anotherEmployer;
import static perspectiva.needs.entity.Someone.theDirector;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.people.Organisations;
import perspectiva.core.people.OrganisationsWithout;
import perspectiva.core.records.History;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Numbered;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Shift;
import perspectiva.spi.Refused;

class ImportTest {

    private static final String TABLE =
            """
            ИНН;Мест;Профессия;Место работы;Зарплата от;Дата начала;Примечание
            7707083893;2;Сварщик;Краснокамск;60 000;;
            7707083893;много;Токарь;Краснокамск;60000;;
            7707083893;2;сварщик ;Краснокамск;60000,00;;ещё раз
            7707083894;1;Маляр;Краснокамск;50000;;
            7707083893;1;Швея;Краснокамск;;;
            ;;;;;;
            7707083893;1;Повар;Краснокамск;55000;;
            """;
    private static final LineForm.Words WORDS =
            new LineForm.Words(Map.of("сезонный", Contract.SEASONAL), Map.of("вахта", Shift.ROTATION));

    @TempDir
    Path folder;

    private Store store;
    private long id;

    @ParameterizedTest
    @EnumSource
    void a_table_is_checked_then_stored_and_goes_on_where_it_stopped(Database database) throws IOException {
        try (Store opened = database.open("core", "needs")) {
            store = opened;
            id = store.in(entities -> {
                entities.persist(OrganisationFixtures.anEnterprise());
                NeedImport brought = new NeedImport("needs.csv", theDirector());
                entities.persist(brought);
                return brought.id();
            });

            goThrough(
                    100,
                    (steps, memory) -> lines -> steps.check(id, steps.look(id).done(), lines, memory));
            step(steps -> change(steps, NeedImport::checked));

            assertThat(needs()).isZero();
            assertThat(faults()).containsExactly("3 posts", "4 title", "5 inn", "6 payFrom");
            NeedImport checked = step(steps -> steps.look(id));
            assertThat(List.of(checked.good(), checked.twice(), checked.wrong(), checked.total()))
                    .containsExactly(2, 1, 3, 6);

            step(steps -> change(steps, NeedImport::carryOut));
            goThrough(
                    1, (steps, memory) -> lines -> steps.take(id, steps.look(id).done(), lines, memory));
            assertThat(needs()).isEqualTo(1);
            // The portal was stopped: what it remembered is gone, what it stored is not.
            for (int rest = 0; rest < 5; rest++) {
                goThrough(
                        1,
                        (steps, memory) ->
                                lines -> steps.take(id, steps.look(id).done(), lines, memory));
            }
            assertThat(needs()).isEqualTo(2);
            assertThat(step(steps -> steps.look(id)).created()).isEqualTo(2);
        }
    }

    private interface Portion {
        Consumer<List<ImportLine>> with(ImportSteps steps, ImportSteps.Memory memory);
    }

    /** One portion, as a task that was just started would take it. */
    private void goThrough(int most, Portion portion) throws IOException {
        try (BroughtTable table = table(TABLE, "windows-1251")) {
            step(steps -> {
                NeedImport one = steps.look(id);
                table.next(Math.max(one.done(), 0));
                var memory = new ImportSteps.Memory(steps.employersFor(one), steps.existing(one), WORDS);
                portion.with(steps, memory).accept(table.next(most));
                return null;
            });
        }
    }

    private Object change(ImportSteps steps, Consumer<NeedImport> verb) {
        verb.accept(steps.entities.find(NeedImport.class, id));
        return null;
    }

    private <T> T step(Function<ImportSteps, T> work) {
        return store.in(entities -> {
            ImportSteps steps = new ImportSteps();
            steps.entities = entities;
            steps.organisations = OrganisationsWithout.aServer(entities);
            steps.callers = new CurrentCaller();
            steps.history = new History() {
                @Override
                public void changed(String kind, long recordId, String from, String to, String reason) {
                    assertThat(to).isEqualTo("submitted");
                }
            };
            return work.apply(steps);
        });
    }

    private long needs() {
        return store.in(entities ->
                entities.createQuery("select count(n) from Need n", Long.class).getSingleResult());
    }

    private List<String> faults() {
        return store.in(entities ->
                entities
                        .createQuery("select f from ImportFault f order by f.line", ImportFault.class)
                        .getResultList()
                        .stream()
                        .map(fault -> fault.line() + " " + fault.column())
                        .toList());
    }

    @Test
    void columns_are_known_by_russian_and_english_names_in_any_order_and_separated_as_they_come() throws IOException {
        for (String table : List.of(
                "Job title,Vacancies,Contract\nWelder,3,сезонный\n",
                "\ufeffМЕСТ\tПрофессия или должность\tДоговор\r\n3\tWelder\tСезонный\r\n")) {
            try (BroughtTable opened = table(table, "UTF-8")) {
                LineForm read = new LineForm(opened.next(9).get(0), WORDS);

                assertThat(read.faults()).isEmpty();
                assertThat(read.form().getTitle()).isEqualTo("Welder");
                assertThat(read.form().getPosts()).isEqualTo(3);
                assertThat(read.form().getContract()).isEqualTo(Contract.SEASONAL);
            }
        }
    }

    @Test
    void every_cell_that_cannot_be_understood_is_named() throws IOException {
        try (BroughtTable table =
                table("Профессия,Мест,Нужны с,Оплата от,График\nТокарь,два,31.02.2027,много,ночь\n", "UTF-8")) {
            assertThat(new LineForm(table.next(9).get(0), WORDS).faults())
                    .extracting(Refused::field)
                    .containsExactly("posts", "payFrom", "startWanted", "shift");
        }
    }

    @Test
    void what_is_no_table_of_needs_is_refused_whatever_it_is_called() {
        assertThatThrownBy(() -> table("Фамилия;Имя\nБелых;Анна\n", "UTF-8")).hasMessageContaining("import.columns");
        assertThatThrownBy(() -> table("PK\u0003\u0004 not a workbook", "UTF-8"))
                .hasMessageContaining("table.notable");
        assertThatThrownBy(() -> table("%PDF\u0000\u0001", "UTF-8")).hasMessageContaining("table.notable");
        assertThatThrownBy(() -> table("Профессия;Должность\nТокарь;Токарь\n", "UTF-8"))
                .hasMessageContaining("import.twice");
    }

    @Test
    void a_small_file_that_asks_for_all_the_memory_is_refused_before_it_is_read() throws IOException {
        assertThatThrownBy(() ->
                        table("Профессия\n" + ";".repeat(1 << 21), "UTF-8").next(9))
                .hasMessageContaining("table.notable");
        for (String bomb : List.of(
                "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
                "<x:row r='2'><x:c t='n' r = \"zzzzzz2\"/></x:row>",
                "<row r='2'><c r='A2' t='inlineStr'><is><t>" + "0".repeat(3 << 20) + "</t></is></c></row>",
                "<row r='2'>" + "<c/>".repeat(1 << 20) + "</row>",
                "<row r='2'><!--<row-->" + "</row>")) {
            assertThatThrownBy(() -> sheet(bomb)).as(bomb.substring(0, 25)).hasMessageContaining("table.notable");
        }
    }

    @Test
    void what_the_portals_own_tables_put_before_a_formula_is_taken_off_again() throws IOException {
        try (BroughtTable table = table("Профессия;Телефон\nТокарь;'+7 34273 0-00-00\n", "UTF-8")) {
            assertThat(table.next(9).get(0).text(ImportColumn.CONTACT_PHONE)).isEqualTo("+7 34273 0-00-00");
        }
    }

    @Test
    void a_sheet_tells_its_lines_by_their_numbers_and_a_number_nobody_means_stays_with_its_line() throws IOException {
        try (BroughtTable table = sheet(
                "<row r='7'><c r='A7' t='inlineStr'><is><t>Токарь</t></is></c>"
                        + "<c r='B7'><v>1E999999999</v></c><c r='C7' s='1'><v>46400</v></c></row>"
                        + "<row r='9'><c r='A9' t='inlineStr'><is><t>Повар</t></is></c><c r='C9' s='1'><v>1E19</v></c></row>")) {
            List<ImportLine> lines = table.next(9);

            assertThat(lines).extracting(ImportLine::number).containsExactly(7, 9);
            assertThat(lines.get(0).text(ImportColumn.POSTS)).isEqualTo("1E999999999");
            assertThat(lines.get(0).text(ImportColumn.START_WANTED)).isEqualTo("2027-01-13");
            assertThat(new LineForm(lines.get(1), WORDS).faults()).hasSize(1);
        }
    }

    /** A workbook as small as one can be, with these lines under a heading. */
    private BroughtTable sheet(String lines) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Path file = Files.createTempFile(folder, "book", "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Override PartName='/xl/workbook.xml' ContentType='" + type + "sheet.main+xml'/>"
                            + "<Override PartName='/xl/styles.xml' ContentType='" + type + "styles+xml'/></Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>"
                            .formatted(main, office));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                            + " Type='" + office + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns='%s'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"
                            .formatted(main));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='%s' xmlns:x='%s'><sheetData><row r='1'>%s</row>%s</sheetData></worksheet>"
                            .formatted(main, main, HEADING, lines));
        }
        return BroughtTable.open(file);
    }

    private static final String HEADING = Stream.of("Профессия", "Мест", "Нужны с")
            .map(name -> "<c t='inlineStr'><is><t>" + name + "</t></is></c>")
            .collect(Collectors.joining());

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_employer_brings_its_own_needs_only_and_sees_nobody_elses_tables() {
        NeedImport brought = new NeedImport("needs.csv", anEmployer());
        assertThat(brought.isVisibleTo(anEmployer())).isTrue();
        assertThat(brought.isVisibleTo(theDirector())).isTrue();
        assertThat(brought.isVisibleTo(anotherEmployer())).isFalse();

        Organisation own = OrganisationFixtures.anEnterprise();
        Employers employers = new Employers(
                new Organisations() {
                    @Override
                    public Organisation byId(long any) {
                        return Numbered.as(7, own);
                    }
                },
                Optional.of(7L));
        assertThat(employers.of(line("")).id()).isEqualTo(7);
        assertThatThrownBy(() -> employers.of(line("500100732259"))).hasMessageContaining("notown");
    }

    private static ImportLine line(String inn) {
        return ImportLine.of(2, List.of(ImportColumn.INN), List.of(inn));
    }

    private BroughtTable table(String text, String charset) throws IOException {
        Path file = Files.createTempFile(folder, "table", "");
        return BroughtTable.open(Files.write(file, text.getBytes(Charset.forName(charset))));
    }
}
