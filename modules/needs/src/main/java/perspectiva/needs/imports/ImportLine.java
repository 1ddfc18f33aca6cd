package perspectiva.needs.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a brought table.
 *
 * @param number as spreadsheets count: the heading is 1
 */
record ImportLine(int number, Map<ImportColumn, String> cells) {

    static ImportLine of(int number, List<ImportColumn> columns, List<String> texts) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < Math.min(columns.size(), texts.size()); i++) {
            String text = texts.get(i) == null ? "" : texts.get(i).strip();
            if (columns.get(i) != null && !text.isEmpty()) {
                cells.put(columns.get(i), text);
            }
        }
        return new ImportLine(number, cells);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Null when the cell is empty or there is no such column. */
    String text(ImportColumn column) {
        return cells.get(column);
    }
}
