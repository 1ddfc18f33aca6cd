package perspectiva.core.codes;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one file of an edition row by row. */
final class FileReading {

    private static final Pattern RUSSIAN = Pattern.compile(".*[_-]ru(\\.\\w+)*$");

    private final BroughtFile file;
    private final Reading reading;
    private final Set<String> seen = new HashSet<>();
    private TableFile.Row row;
    private long lastLine = 1;

    FileReading(BroughtFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    void read(CodeList list) {
        TableFile table = new TableFile(file.content());
        try {
            Layout.of(list, table.columns())
                    .ifPresentOrElse(
                            layout -> table.rows(next -> read(layout, next)), () -> foreign(list, table.columns()));
        } catch (UncheckedIOException | IllegalStateException broken) {
            flaw(lastLine + 1, "", "core.codes.flaw.broken", "");
        }
    }

    /** A table of another list is told where it belongs: occupations' skills come with the occupations, whoever brings skills. */
    private void foreign(CodeList list, Set<String> columns) {
        Layout.anyOf(columns)
                .ifPresentOrElse(
                        layout -> flaw(
                                1,
                                "",
                                "core.codes.flaw.elsewhere." + layout.list().word(),
                                ""),
                        () -> flaw(1, "", "core.codes.flaw.columns", String.join(", ", Layout.wanted(list))));
    }

    private void read(Layout layout, TableFile.Row next) {
        row = next;
        lastLine = next.line();
        if (!reading.isHopeless()) {
            layout.read(this);
        }
    }

    /** Whether the file's name says that its labels are Russian. */
    boolean isRussian() {
        return RUSSIAN.matcher(file.name().toLowerCase(Locale.ROOT)).matches();
    }

    /** What stands in the first of these columns that says something; empty when none does. */
    String text(String... columns) {
        for (String column : columns) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The row's code, if it is one and stands in the file for the first time; else a flaw, and null. */
    String code(Pattern pattern, String... columns) {
        String code = good(pattern, columns);
        if (code != null && !seen.add(code)) {
            flaw(row.line(), columns[0], "core.codes.flaw.twice", code);
            return null;
        }
        return code;
    }

    /** What stands there, if it looks as it should; else a flaw, and null. */
    String good(Pattern pattern, String... columns) {
        String text = text(columns);
        if (!pattern.matcher(text).matches()) {
            flaw(row.line(), columns[0], text.isEmpty() ? "core.codes.flaw.empty" : "core.codes.flaw.code", text);
            return null;
        }
        return text;
    }

    /** The row's title, on one line; a flaw, and null, when there is none or it does not fit. */
    String title(String... columns) {
        String title = text(columns).replaceAll("\\s+", " ");
        if (title.isEmpty() || title.length() > 600) {
            flaw(row.line(), columns[0], title.isEmpty() ? "core.codes.flaw.empty" : "core.codes.flaw.long", title);
            return null;
        }
        return title;
    }

    Reading into() {
        return reading;
    }

    void flaw(String column, String key, String value) {
        flaw(row.line(), column, key, value);
    }

    private void flaw(long line, String column, String key, String value) {
        reading.flaw(Finding.flaw(file.name(), line, column, key, value));
    }
}
