package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import perspectiva.core.text.Texts;
import perspectiva.portal.Guest.Answer;

/** A list as somebody sees it at an address, and the table that is offered of it. */
record ListPage(Guest guest, String address, String body) {

    private static final Pattern TABLE = Pattern.compile("(?s)<table class=\"list cards\">.*?<tbody>(.*?)</tbody>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr\\b.*?</tr>");
    private static final Pattern COUNT = Pattern.compile("<p class=\"count\">(.*?)</p>");
    private static final Pattern SORT = Pattern.compile("<th [^>]*aria-sort=[^>]*><a href=\"([^\"]*)\"");
    private static final Pattern COLUMN = Pattern.compile("id=\"col-[^\"]*\" name=\"col\" value=\"([^\"]*)\"");

    /** How long a need waits is shown; the table has the day since when. */
    private static final Set<String> TOLD_OTHERWISE = inAnyLanguage("needs.column.sentOn");

    /** A text in each language. */
    static Set<String> inAnyLanguage(String key) {
        return Texts.LANGUAGES.stream()
                .map(language -> EveryPage.texts(language).get(key))
                .collect(Collectors.toSet());
    }

    static ListPage open(Guest guest, String address) {
        return new ListPage(guest, address, guest.open(address).body());
    }

    /** Whether there is something in it, and a table of it is offered. */
    boolean isOffered() {
        return COUNT.matcher(body).find() && Html.linkTo(body, way() + ".csv").isPresent();
    }

    /** What each row says. */
    List<String> rows() {
        Matcher table = TABLE.matcher(body);
        return table.find()
                ? ROW.matcher(table.group(1))
                        .results()
                        .map(MatchResult::group)
                        .map(row -> plain(String.join(" ", Html.texts(row))))
                        .toList()
                : List.of();
    }

    /** Whether a row says this. */
    boolean says(int row, String text) {
        return rows().get(row).contains(plain(text));
    }

    /** The same list in each order its headings offer, up and down. */
    Stream<String> sorted() {
        return SORT.matcher(body)
                .results()
                .map(heading -> path() + Html.plain(heading.group(1).replace("&amp;", "&")))
                .flatMap(up -> Stream.of(up, up.replaceFirst("sort=-?", "sort=-")));
    }

    /** The same list with all its columns, with each alone, and with none; nothing where one cannot choose. */
    Stream<String> withColumns() {
        List<String> columns =
                COLUMN.matcher(body).results().map(found -> found.group(1)).toList();
        return columns.isEmpty()
                ? Stream.of()
                : Stream.concat(
                                Stream.of("-", "-&col=" + String.join("&col=", columns)),
                                columns.stream().map(one -> "-&col=" + one))
                        .map(chosen -> path() + "?col=" + chosen);
    }

    /**
     * That the table has each row of the list, and as far as the page reaches, in the same order, with nothing that the page
     * does not say in the same row.
     *
     * @return how many rows
     */
    int takenAway() throws IOException {
        List<String> shown = rows();
        if (shown.isEmpty()) {
            assertThat(table(guest.open(export(address, ".csv")))).as(address).hasSize(1);
            return 0;
        }
        List<List<String>> taken =
                table(guest.open(Html.linkTo(body, way() + ".csv").orElseThrow()));

        assertThat(taken).as(address).hasSize(count() + 1).hasSizeGreaterThan(shown.size());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            for (int j = 0; j < taken.get(i + 1).size(); j++) {
                String cell = taken.get(i + 1).get(j);
                if (!isSaid(cell, shown.get(i))
                        && !TOLD_OTHERWISE.contains(taken.get(0).get(j))) {
                    faults.add(
                            "row %d has not %s %s: %s".formatted(i, taken.get(0).get(j), cell, shown.get(i)));
                }
            }
        }
        assertThat(faults).as(address).isEmpty();
        return taken.size() - 1;
    }

    /** The same rows in the other kind of table. */
    int takenAsWorkbook() {
        return Workbook.rows(guest.download(Html.linkTo(body, way() + ".xlsx").orElseThrow()))
                        .size()
                - 1;
    }

    /** Several things in one cell are told one by one; where there are none, a list need not write a nought. */
    private static boolean isSaid(String cell, String row) {
        return cell.equals("0") || Arrays.stream(cell.split(";")).allMatch(row::contains);
    }

    static String export(String address, String type) {
        return "/export" + address.replaceFirst("\\?|$", type + "$0");
    }

    private String path() {
        return address.replaceAll("\\?.*", "");
    }

    private String way() {
        return "/export" + path();
    }

    private int count() {
        Matcher count = COUNT.matcher(body);
        return count.find() ? Integer.parseInt(count.group(1).replaceAll("\\D", "")) : 0;
    }

    private static List<List<String>> table(Answer table) throws IOException {
        assertThat(table.status()).isEqualTo(200);
        List<CSVRecord> lines = CSVFormat.EXCEL
                .parse(new StringReader(table.body().substring(1)))
                .getRecords();
        List<List<String>> rows = new ArrayList<>();
        rows.add(lines.get(0).toList());
        lines.stream().skip(1).map(ListPage::cells).forEach(rows::add);
        return rows;
    }

    /** Days as the page writes them. */
    private static List<String> cells(CSVRecord row) {
        return row.stream()
                .map(cell -> cell.replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3.$2.$1"))
                .map(cell -> plain(cell.replaceFirst("^'", "")))
                .toList();
    }

    /** Without spaces: numbers are written with thin ones on the page. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", "");
    }
}
