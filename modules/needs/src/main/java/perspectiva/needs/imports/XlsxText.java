package perspectiva.needs.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import perspectiva.needs.imports.BroughtTable.TableText;
import perspectiva.spi.Refused;

/** The first sheet of a spreadsheet. Formulas count with the value they were saved with. */
final class XlsxText implements TableText {

    private final ReadableWorkbook book;

    private XlsxText(ReadableWorkbook book) {
        this.book = book;
    }

    static XlsxText open(Path file) {
        try {
            return new XlsxText(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false)));
        } catch (IOException | RuntimeException other) {
            throw new Refused("needs.refused.import.notable");
        }
    }

    @Override
    public Stream<List<String>> rows() {
        try {
            return book.getFirstSheet().openStream().map(XlsxText::texts);
        } catch (IOException torn) {
            throw new Refused("needs.refused.import.notable");
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(XlsxText::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            if (format != null && format.matches("(?i).*[dy].*")) {
                LocalDateTime time = cell.asDate();
                return time == null ? "" : time.toLocalDate().toString();
            }
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
