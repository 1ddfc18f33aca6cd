package perspectiva.core.codes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a file as official places publish it: with or without a byte order mark, in UTF-8 or the old Windows Cyrillic,
 * divided by comma, semicolon or tab. Columns are known by name, whatever their order.
 */
final class TableFile {

    private static final Charset OLD_CYRILLIC = Charset.forName("windows-1251");

    /** Somebody reads each row; a row that cannot even be cut into cells ends the reading. */
    record Row(long line, Map<String, Integer> columns, CSVRecord cells) {

        /** What stands in the column, tidied; empty when nothing does or the file lacks the column. */
        String text(String column) {
            Integer place = columns.get(column);
            return place == null || place >= cells.size()
                    ? ""
                    : cells.get(place).strip();
        }
    }

    private final String text;

    TableFile(byte[] content) {
        String decoded = decoded(content);
        text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, OLD_CYRILLIC);
        }
    }

    /** The names of its columns: in lower case, blanks and underlines left out, so that "Level 0 URI" is "level0uri". */
    Set<String> columns() {
        try (CSVParser parser = parser()) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? places(records.next()).keySet() : Set.of();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** @throws UncheckedIOException where a row cannot be cut into cells */
    void rows(Consumer<Row> reader) {
        try (CSVParser parser = parser()) {
            Iterator<CSVRecord> records = parser.iterator();
            Map<String, Integer> columns = places(records.next());
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    reader.accept(new Row(parser.getCurrentLineNumber() - breaks(record), columns, record));
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** How many lines the row goes on after its first. */
    private static long breaks(CSVRecord record) {
        return record.stream().mapToLong(cell -> count(cell, '\n')).sum();
    }

    private CSVParser parser() throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter())
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(text));
    }

    /** The one that divides the header most often. */
    private char delimiter() {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    private static Map<String, Integer> places(CSVRecord header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "");
            places.putIfAbsent(name, place);
        }
        return places;
    }
}
