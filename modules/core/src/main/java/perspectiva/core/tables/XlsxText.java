package perspectiva.core.tables;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import perspectiva.spi.Refused;

/** The first sheet of a spreadsheet. Formulas count with the value they were saved with. */
final class XlsxText implements TableText {

    /** A format that shows days: what stands in quotes or brackets is a word or a colour. */
    private static final Pattern DAYS = Pattern.compile("(?i).*[dy].*");

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]");

    /** Digits before or behind the point; nobody means more, and written out they may fill the memory. */
    private static final int MOST_DIGITS = 20;

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
            throw new Refused("core.refused.table.notable");
        }
    }

    private static void refuseABomb(Path file) throws IOException {
        UnpackedSheet unpacked = new UnpackedSheet();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(part)) {
                    unpacked.read(in);
                }
            }
        }
    }

    @Override
    public Stream<Cells> rows() {
        try {
            return book.getFirstSheet().openStream().map(row -> new Cells(row.getRowNum(), texts(row)));
        } catch (IOException torn) {
            throw new Refused("core.refused.table.notable");
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
            return number(cell);
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /** A number nobody could mean stays as the sheet has it, for its line to be told. */
    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return cell.getRawValue();
        }
        return day(cell).orElseGet(() -> number.stripTrailingZeros().toPlainString());
    }

    private static Optional<String> day(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null
                || !DAYS.matcher(WORDS.matcher(format).replaceAll("")).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(cell.asDate())
                    .map(time -> time.toLocalDate().toString());
        } catch (RuntimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
