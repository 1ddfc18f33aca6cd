package perspectiva.web.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet, written row by row. */
final class XlsxTable implements Table {

    private static final int FLUSH_EVERY = 500;

    @Override
    public String type() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(List<String> titles, Stream<List<Object>> rows, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Perspectiva", "1.0")) {
            Worksheet sheet = book.newWorksheet("Perspectiva");
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            int row = 1;
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); row++) {
                writeRow(sheet, row, each.next());
                if (row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void writeRow(Worksheet sheet, int row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else if (value != null) {
                sheet.value(row, column, value.toString());
            }
        }
    }
}
