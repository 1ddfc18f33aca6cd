package perspectiva.web.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values with a byte order mark, without which Excel reads Cyrillic as noise. */
final class CsvTable implements Table {

    @Override
    public String type() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(List<String> titles, Stream<List<Object>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(titles);
        Iterator<List<Object>> each = rows.iterator();
        while (each.hasNext()) {
            printer.printRecord(each.next().stream().map(CsvTable::harmless).toList());
        }
        printer.flush();
    }

    /** A text that a spreadsheet would run as a formula is preceded by an apostrophe. */
    static Object harmless(Object value) {
        if (value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value;
    }
}
