package perspectiva.core.backup;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Base64;

/** One value of a row as text that either database takes back, whatever types it keeps it in. */
final class Cell {

    private Cell() {}

    /** @return null for nothing */
    static String read(ResultSet row, int column, int type) throws SQLException {
        String text =
                switch (type) {
                    case Types.BIT, Types.BOOLEAN -> String.valueOf(row.getBoolean(column));
                    case Types.TIMESTAMP -> time(row.getTimestamp(column));
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes(row.getBytes(column));
                    default -> row.getString(column);
                };
        return row.wasNull() ? null : text;
    }

    private static String time(Timestamp stored) {
        return stored == null ? null : stored.toLocalDateTime().toString();
    }

    private static String bytes(byte[] stored) {
        return stored == null ? null : Base64.getEncoder().encodeToString(stored);
    }

    /** @param type what the column of the database that is filled is */
    static void write(PreparedStatement insert, int place, int type, String text) throws SQLException {
        if (text == null) {
            insert.setNull(place, type);
            return;
        }
        switch (type) {
            case Types.BIT, Types.BOOLEAN -> insert.setBoolean(place, Boolean.parseBoolean(text));
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> insert.setLong(place, Long.parseLong(text));
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> insert.setDouble(place, Double.parseDouble(text));
            case Types.NUMERIC, Types.DECIMAL -> insert.setBigDecimal(place, new BigDecimal(text));
            case Types.TIMESTAMP -> insert.setTimestamp(place, Timestamp.valueOf(LocalDateTime.parse(text)));
            case Types.DATE -> insert.setDate(place, Date.valueOf(text));
            case Types.TIME -> insert.setTime(place, Time.valueOf(text));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                insert.setBytes(place, Base64.getDecoder().decode(text));
            default -> insert.setString(place, text);
        }
    }
}
