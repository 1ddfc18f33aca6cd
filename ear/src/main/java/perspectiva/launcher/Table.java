package perspectiva.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Tab-separated text, set in columns for a terminal. */
final class Table {

    private static final String GAP = "  ";
    private static final int LONGEST = 70;

    private final List<String[]> rows;

    private Table(List<String[]> rows) {
        this.rows = rows;
    }

    static Table of(String tabSeparated) {
        return new Table(tabSeparated
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(Table::shortened)
                        .toArray(String[]::new))
                .toList());
    }

    private static String shortened(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST - 3) + "..." : cell;
    }

    List<String> lines() {
        int[] widths = IntStream.range(0, columns()).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int columns() {
        return rows.stream().mapToInt(row -> row.length).max().orElse(0);
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.length)
                .mapToInt(row -> row[column].length())
                .max()
                .orElse(0);
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.length; column++) {
            char[] padding = new char[widths[column] - row[column].length()];
            Arrays.fill(padding, ' ');
            line.append(row[column]).append(padding).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
