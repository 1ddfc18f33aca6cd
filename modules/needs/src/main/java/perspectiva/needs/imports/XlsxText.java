package perspectiva.needs.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import perspectiva.needs.imports.BroughtTable.TableText;
import perspectiva.spi.Refused;

/** The first sheet of a spreadsheet. Formulas count with the value they were saved with. */
final class XlsxText implements TableText {

    /** Bytes of texts and styles unpacked; a hundred thousand lines of needs have a quarter of it. */
    private static final long MOST_HELD = 64L << 20;

    private final ReadableWorkbook book;

    private XlsxText(ReadableWorkbook book) {
        this.book = book;
    }

    static XlsxText open(Path file) {
        try {
            refuseABomb(file);
            return new XlsxText(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false)));
        } catch (Refused itself) {
            throw itself;
        } catch (IOException | RuntimeException other) {
            throw new Refused("needs.refused.import.notable");
        }
    }

    /** Sheets are read as they come, everything else is held in memory: it is counted before, whatever the file says of it. */
    private static void refuseABomb(Path file) throws IOException {
        long held = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().startsWith("xl/worksheets/")) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        held += read;
                        if (held > MOST_HELD) {
                            throw new Refused("needs.refused.import.notable");
                        }
                    }
                }
            }
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
