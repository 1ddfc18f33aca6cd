package perspectiva.core.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** One thing the dry run of an edition found. */
@Entity
@Table(name = "core_code_finding")
public class Finding {

    /** What was found. */
    public enum Kind {
        /** A row that makes no sense. */
        FLAW,
        /** A code that vanishes while records use it. */
        ORPHAN,
        /** A code with another title. */
        RENAMED,
        /** A code that vanishes. */
        RETIRED,
        /** A code that was retired and is back. */
        RETURNED,
        /** A code the list did not have. */
        ADDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether somebody must look at each one. */
        public boolean isGrave() {
            return this == FLAW || this == ORPHAN;
        }
    }

    private static final int CODE = 100;
    private static final int TEXT = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Column(name = "edition_id")
    private long edition;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    @Column(name = "detail_key")
    private String detailKey;

    @Column(name = "detail_value")
    private String detailValue;

    protected Finding() {}

    private Finding(Kind kind, String code, String before, String after, String detailKey, String detailValue) {
        this.kind = kind;
        this.code = cut(code, CODE);
        this.before = cut(before, TEXT);
        this.after = cut(after, TEXT);
        this.detailKey = detailKey;
        this.detailValue = cut(detailValue, TEXT);
    }

    static Finding of(Kind kind, String code, String before, String after) {
        return new Finding(kind, code, before, after, "", "");
    }

    /** @param key the text's key of what uses it; {0} in the text is the count */
    static Finding orphan(String code, String title, String key, long count) {
        return new Finding(Kind.ORPHAN, code, title, "", key, Long.toString(count));
    }

    /**
     * @param key the text's key of what is wrong; {0} in the text is the value
     * @param line the first is 1, the header's
     */
    static Finding flaw(String file, long line, String column, String key, String value) {
        return new Finding(Kind.FLAW, file, value, column, key, Long.toString(line));
    }

    private static String cut(String text, int width) {
        String whole = text == null ? "" : text;
        return whole.length() <= width ? whole : whole.substring(0, width - 1) + "…";
    }

    Finding in(long editionId) {
        edition = editionId;
        return this;
    }

    public Kind kind() {
        return kind;
    }

    /** The code; of a flaw the file's name. */
    public String code() {
        return code;
    }

    /** Whether it has one title before and another one after. */
    public boolean isRenaming() {
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    /** The title so far; of a flaw the value that makes no sense. */
    public String before() {
        return before;
    }

    /** The title from now on; of a flaw the column's name. */
    public String after() {
        return after;
    }

    /** The text's key of a flaw, or of what uses an orphan; else empty. */
    public String detailKey() {
        return detailKey;
    }

    /** The line of a flaw; the first is 1, the header's. */
    public String line() {
        return detailValue;
    }

    /** How many records use an orphan. */
    public long uses() {
        return kind == Kind.ORPHAN ? Long.parseLong(detailValue) : 0;
    }
}
