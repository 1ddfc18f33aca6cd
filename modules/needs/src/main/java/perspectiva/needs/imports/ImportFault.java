package perspectiva.needs.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import perspectiva.core.text.Characters;
import perspectiva.spi.Refused;

/** What is wrong in one cell of a brought table. Kept as a text key, so that everybody reads it in their own language. */
@Entity
@Table(name = "needs_import_fault")
public class ImportFault {

    private static final String BETWEEN = "\u001f";
    private static final int VALUES = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "line_no")
    private int line;

    /** The word of the field; empty when it is about the whole line. */
    @Column(name = "column_word")
    private String column;

    @Column(name = "text_key")
    private String key;

    @Column(name = "text_values")
    private String values;

    protected ImportFault() {}

    ImportFault(long importId, int line, Refused refused) {
        this.importId = importId;
        this.line = line;
        this.column = refused.field();
        this.key = refused.key();
        String all = refused.values().stream()
                .map(value -> Characters.legible(String.valueOf(value)))
                .collect(Collectors.joining(BETWEEN));
        this.values = all.length() > VALUES ? all.substring(0, VALUES) : all;
    }

    /** As spreadsheets number it: the heading is line 1. */
    public int line() {
        return line;
    }

    public String column() {
        return column;
    }

    public String key() {
        return key;
    }

    /** Numbers as numbers, because texts count with them. */
    public List<Object> values() {
        return Arrays.stream(values.isEmpty() ? new String[0] : values.split(BETWEEN, -1))
                .map(value -> value.matches("\\d{1,9}") ? (Object) Integer.valueOf(value) : value)
                .toList();
    }
}
