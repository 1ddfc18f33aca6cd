package perspectiva.core.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables the demonstration town is made from. */
final class DemoFile {

    private DemoFile() {}

    static List<CSVRecord> rows(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream stream = DemoFile.class.getResourceAsStream("/perspectiva/core/demo/" + name + ".csv");
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Demonstration table " + name, unreadable);
        }
    }
}
