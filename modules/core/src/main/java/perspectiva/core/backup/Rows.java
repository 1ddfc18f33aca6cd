package perspectiva.core.backup;

import static perspectiva.core.backup.Schema.quoted;

import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * The rows of one table as lines of text, the columns' names first. Nothing is an empty cell, an empty text a pair of
 * quotation marks.
 */
final class Rows {

    /** How many rows travel to or from the database at once. */
    private static final int PORTION = 500;

    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .get();

    private final Connection connection;
    private final String table;

    /** @param table as this database spells it */
    Rows(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** @return how many rows were written */
    long writeTo(Appendable out, List<String> order) throws SQLException, IOException {
        String ordered = order.isEmpty()
                ? ""
                : " order by " + order.stream().map(Schema::quoted).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(PORTION);
            try (ResultSet rows = statement.executeQuery("select * from " + quoted(table) + ordered)) {
                return write(rows, FORM.print(out));
            }
        }
    }

    private static long write(ResultSet rows, CSVPrinter out) throws SQLException, IOException {
        ResultSetMetaData columns = rows.getMetaData();
        int width = columns.getColumnCount();
        int[] types = new int[width];
        String[] cells = new String[width];
        for (int i = 0; i < width; i++) {
            types[i] = columns.getColumnType(i + 1);
            cells[i] = Schema.word(columns.getColumnName(i + 1));
        }
        out.printRecord((Object[]) cells);
        long count = 0;
        for (; rows.next(); count++) {
            for (int i = 0; i < width; i++) {
                cells[i] = Cell.read(rows, i + 1, types[i]);
            }
            out.printRecord((Object[]) cells);
        }
        return count;
    }

    /** @return how many rows were read */
    long readFrom(Reader in) throws SQLException, IOException {
        try (CSVParser lines = FORM.parse(in)) {
            var all = lines.iterator();
            List<String> columns = all.next().stream().toList();
            int[] types = types(columns);
            long count = 0;
            try (PreparedStatement insert = connection.prepareStatement(insertion(columns))) {
                for (; all.hasNext(); count++) {
                    add(insert, all.next(), types);
                    if (count % PORTION == PORTION - 1) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            return count;
        }
    }

    /** How many rows a file says it has; read whole, so that a torn one does not pass. */
    static long count(Reader in) throws IOException {
        try (CSVParser lines = FORM.parse(in);
                Stream<CSVRecord> all = lines.stream()) {
            return all.count() - 1;
        }
    }

    private static void add(PreparedStatement insert, CSVRecord line, int[] types) throws SQLException, IOException {
        if (line.size() != types.length) {
            throw new IOException("Line " + line.getRecordNumber() + " has " + line.size() + " values");
        }
        for (int i = 0; i < types.length; i++) {
            Cell.write(insert, i + 1, types[i], line.get(i));
        }
        insert.addBatch();
    }

    private String insertion(List<String> columns) {
        return "insert into " + quoted(table) + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(any -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private int[] types(List<String> columns) throws SQLException {
        String question = "select " + String.join(", ", columns) + " from " + quoted(table) + " where 1 = 0";
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(question)) {
            ResultSetMetaData found = none.getMetaData();
            int[] types = new int[columns.size()];
            for (int i : IntStream.range(0, types.length).toArray()) {
                types[i] = found.getColumnType(i + 1);
            }
            return types;
        }
    }
}
