package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** What a list shows can be taken away as a table: exactly that, by whoever may, and by nobody else. */
class TakenAwayIT {

    private static final Pattern TABLE = Pattern.compile("(?s)<table class=\"list cards\">.*?<tbody>(.*?)</tbody>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr\\b.*?</tr>");
    private static final Pattern COUNT = Pattern.compile("<p class=\"count\">(.*?)</p>");

    @Test
    void the_audit_log_as_it_was_searched_by_administrators_and_not_by_the_council_which_reads_it() throws IOException {
        String searched = "/admin/audit?q=" + Newcomer.joined().email();

        assertThat(taken(Role.ADMINISTRATOR, searched)).isPositive();

        String read = DemoTown.somebody(Role.COUNCIL).open(searched).body();
        assertThat(shown(read)).isNotEmpty();
        assertThat(read).doesNotContain("/export/");
        refuse(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)), searched);
    }

    @Test
    void the_list_of_accounts_in_its_order() throws IOException {
        takenByReaders("/admin/accounts?q=" + Newcomer.joined().email() + "&state=ACTIVE&sort=-email");
        takenByReaders("/admin/accounts?q=perspectiva.example&sort=-email");
    }

    @Test
    void the_lists_of_rooms_and_trainers_as_they_were_searched() throws IOException {
        takenByReaders("/training/rooms");
        takenByReaders("/training/trainers");
        String nobody = "?q=" + UUID.randomUUID();
        assertThat(taken(Role.DIRECTOR, "/training/rooms" + nobody)).isZero();
        assertThat(taken(Role.DIRECTOR, "/training/trainers" + nobody)).isZero();
    }

    @Test
    void the_list_of_forms_as_it_was_filtered_by_the_office_all_and_by_a_trainer_own_ones() throws IOException {
        String reactions = "/training/evaluations?kind=reaction&state=shown";
        takenByReaders("/training/evaluations");
        takenByReaders(reactions);

        int all = taken(Role.DIRECTOR, "/training/evaluations");
        assertThat(taken(Role.DIRECTOR, reactions)).isLessThan(all);
        assertThat(taken(Role.TRAINER, "/training/evaluations")).isPositive().isLessThan(all);
    }

    @Test
    void those_an_organisation_sent_to_courses_by_nobody_but_itself() throws IOException {
        takenByReaders("/training/staff");
        takenByReaders("/training/staff?sort=name");
        assertThat(taken(Role.EMPLOYER, "/training/staff")).isPositive();
    }

    @Test
    void the_list_of_letters_and_nothing_that_stands_in_them() throws IOException {
        Newcomer newcomer = Newcomer.invited();
        String to = "/admin/outbox?q=" + newcomer.email();
        takenByReaders(to);
        assertThat(taken(Role.ADMINISTRATOR, to + "&state=sent")).isZero();

        assertThat(Letters.latestTo(newcomer.email())).contains(newcomer.link());
        String table =
                DemoTown.somebody(Role.ADMINISTRATOR).open(export(to, ".csv")).body();
        assertThat(table).contains(newcomer.email()).doesNotContain("token", "/join");
    }

    /** By everybody who may open the list, each of whom has something in it or gets an empty table. */
    private static void takenByReaders(String list) throws IOException {
        EveryPage page = EveryPage.all().stream()
                .filter(one -> one.address().equals(path(list)))
                .findFirst()
                .orElseThrow();
        int taken = 0;
        for (Role reader : page.guests()) {
            taken += taken(reader, list);
        }
        assertThat(taken).as(list).isPositive();
        refuse(page.strangers(), list);
    }

    /** @return how many rows; none of those on the first page says what the page does not say in the same row */
    private static int taken(Role reader, String list) throws IOException {
        Guest guest = DemoTown.somebody(reader);
        String page = guest.open(list).body();
        String way = "/export" + path(list);
        List<String> shown = shown(page);
        if (shown.isEmpty()) {
            assertThat(rows(guest.open(export(list, ".csv"))))
                    .as("%s in %s", reader, list)
                    .hasSize(1);
            return 0;
        }
        List<List<String>> rows =
                rows(guest.open(Html.linkTo(page, way + ".csv").orElseThrow()));

        assertThat(rows).as("%s in %s", reader, list).hasSize(count(page) + 1).hasSizeGreaterThan(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            for (String cell : rows.get(i + 1)) {
                assertThat(shown.get(i)).contains(cell.split("; "));
            }
        }
        String xlsx = Html.linkTo(page, way + ".xlsx").orElseThrow();
        assertThat(Workbook.rows(guest.download(xlsx))).as(xlsx).hasSameSizeAs(rows);
        return rows.size() - 1;
    }

    private static void refuse(Set<Role> strangers, String list) {
        for (Role stranger : strangers) {
            for (String type : List.of(".csv", ".xlsx")) {
                String way = export(list, type);
                assertThat(DemoTown.somebody(stranger).open(way).status())
                        .as("%s takes %s", stranger, way)
                        .isEqualTo(403);
            }
        }
    }

    private static String export(String list, String type) {
        return "/export" + list.replaceFirst("\\?|$", type + "$0");
    }

    private static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }

    /** Days as the page writes them. */
    private static List<List<String>> rows(Answer table) throws IOException {
        assertThat(table.status()).isEqualTo(200);
        return CSVFormat.EXCEL.parse(new StringReader(table.body().substring(1))).getRecords().stream()
                .map(TakenAwayIT::cells)
                .toList();
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream()
                .map(cell -> cell.replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3.$2.$1"))
                .map(cell -> single(cell.replaceFirst("^'", "")))
                .toList();
    }

    private static List<String> shown(String page) {
        Matcher table = TABLE.matcher(page);
        return table.find()
                ? ROW.matcher(table.group(1))
                        .results()
                        .map(MatchResult::group)
                        .map(row -> single(String.join(" ", Html.texts(row))))
                        .toList()
                : List.of();
    }

    private static int count(String page) {
        Matcher count = COUNT.matcher(page);
        return count.find() ? Integer.parseInt(count.group(1).replaceAll("\\D", "")) : 0;
    }

    private static String single(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
