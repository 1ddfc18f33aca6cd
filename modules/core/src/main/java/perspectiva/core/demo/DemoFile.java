package perspectiva.core.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables the demonstration is made from; each module brings its own. */
public final class DemoFile {

    private DemoFile() {}

    static List<CSVRecord> ofCore(String name) {
        return rows("/perspectiva/core/demo/" + name + ".csv");
    }

    /** @param path a CSV file in a jar of the portal; its first line names the columns */
    public static List<CSVRecord> rows(String path) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream stream = DemoFile.class.getResourceAsStream(path);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Demonstration table " + path, unreadable);
        }
    }
}
