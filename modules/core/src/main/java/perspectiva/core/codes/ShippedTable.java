package perspectiva.core.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import perspectiva.core.store.Sha256;

/** A list as the portal ships it: a table with the columns code, title_ru, title_en, and perhaps also_ru and also_en. */
final class ShippedTable {

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final String text;
    private final List<CSVRecord> records;

    private ShippedTable(String text) {
        this.text = text;
        try (CSVParser parser = TABLE.parse(new StringReader(text))) {
            records = parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A code list cannot be read", unreadable);
        }
    }

    static ShippedTable of(String file) {
        try (InputStream stream = ShippedTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("A code list is missing: " + file);
            }
            return new ShippedTable(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A code list cannot be read: " + file, unreadable);
        }
    }

    List<CodeRow> rows() {
        return records.stream()
                .map(row -> new CodeRow(
                        row.get("code"),
                        parent(row),
                        null,
                        row.get("title_en"),
                        row.get("title_ru"),
                        split(row, "also_en", "\\|"),
                        split(row, "also_ru", "\\|")))
                .toList();
    }

    /** Its English titles alone. */
    List<CodeRow> inEnglish() {
        return rows().stream()
                .map(row -> new CodeRow(row.code(), row.parent(), null, row.titleEn(), null, row.alsoEn(), List.of()))
                .toList();
    }

    /** Its Russian titles alone. */
    List<CodeRow> inRussian() {
        return rows().stream()
                .map(row -> new CodeRow(row.code(), row.parent(), null, null, row.titleRu(), List.of(), row.alsoRu()))
                .toList();
    }

    private static String parent(CSVRecord row) {
        return row.isMapped("parent") && !row.get("parent").isEmpty() ? row.get("parent") : null;
    }

    /** From each code in the column, blanks between them, to the row's own. */
    List<Link> links(String column) {
        return records.stream()
                .flatMap(row -> split(row, column, " ").stream()
                        .map(from -> new Link(from, Link.Kind.ESSENTIAL, row.get("code"))))
                .toList();
    }

    private static List<String> split(CSVRecord row, String column, String between) {
        return !row.isMapped(column)
                ? List.of()
                : Stream.of(row.get(column).split(between))
                        .filter(part -> !part.isBlank())
                        .toList();
    }

    /** Changes when a letter of the table does. */
    String fingerprint() {
        return Sha256.of(text);
    }
}
