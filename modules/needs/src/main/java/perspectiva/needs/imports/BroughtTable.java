package perspectiva.needs.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import perspectiva.core.tables.BroughtColumn;
import perspectiva.core.tables.TableText;
import perspectiva.core.tables.TableText.Cells;
import perspectiva.spi.Refused;

/** A table somebody brought, CSV or XLSX, read line by line: it may be longer than the memory is wide. */
final class BroughtTable implements AutoCloseable {

    /** A table longer than this is split by whoever brings it. */
    static final int MOST_LINES = 100_000;

    private final TableText text;
    private final List<ImportColumn> columns;
    private final Iterator<Cells> rows;
    private int read;

    private BroughtTable(TableText text) {
        this.text = text;
        this.rows = text.rows().iterator();
        this.columns = columns(hasNext() ? rows.next().texts() : List.of());
    }

    /**
     * @throws Refused when it is no table, or has no column with the posts' names
     */
    static BroughtTable open(Path file) throws IOException {
        TableText text = TableText.open(file);
        try {
            return new BroughtTable(text);
        } catch (RuntimeException unreadable) {
            text.close();
            throw unreadable;
        }
    }

    private static List<ImportColumn> columns(List<String> headings) {
        List<ImportColumn> found = BroughtColumn.under(
                headings, ImportColumn.class, heading -> new Refused("needs.refused.import.twice", heading));
        if (!found.contains(ImportColumn.TITLE)) {
            throw new Refused("needs.refused.import.columns");
        }
        return found;
    }

    /** The next lines that say anything, at most so many; none at the end. */
    List<ImportLine> next(int most) {
        List<ImportLine> lines = new ArrayList<>();
        while (lines.size() < most && hasNext()) {
            Cells cells = rows.next();
            ImportLine line = ImportLine.of(cells.number(), columns, cells.texts());
            if (!line.isEmpty()) {
                lines.add(line);
                read++;
            }
            if (read > MOST_LINES) {
                throw new Refused("needs.refused.import.toolong", MOST_LINES);
            }
        }
        return lines;
    }

    /** A file torn in the middle is noticed only there; asked again, it is torn at the same place. */
    private boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (Refused itself) {
            throw itself;
        } catch (RuntimeException torn) {
            throw new Refused("core.refused.table.notable");
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
