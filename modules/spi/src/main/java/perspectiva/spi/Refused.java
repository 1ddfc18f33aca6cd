package perspectiva.spi;

import java.io.Serial;
import java.util.List;

/**
 * The one business "no". Rolls the transaction back and becomes one message, in the reader's language, beside the field it
 * is about and once on top. Its text says what was refused, why, and what to do now.
 */
public class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> values;
    private final String field;

    /**
     * @param key the text's key, for example {@code needs.refused.posts}
     * @param values what the text's placeholders {@code {0}}, {@code {1}} stand for
     */
    public Refused(String key, Object... values) {
        this("", key, List.of(values));
    }

    private Refused(String field, String key, List<Object> values) {
        super(key + values, null, false, false);
        this.key = key;
        this.values = values;
        this.field = field;
    }

    /** The same refusal, shown beside the field with this id. */
    public Refused at(String fieldId) {
        return new Refused(fieldId, key, values);
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values == null ? List.of() : values;
    }

    /** The id of the field it is about; empty when it is about the whole. */
    public String field() {
        return field;
    }

    /** The record does not exist, or the caller may not know that it does: both read the same. */
    public static class NotFound extends Refused {
        @Serial
        private static final long serialVersionUID = 1;

        public NotFound() {
            super("portal.refused.notfound");
        }
    }

    /** The caller's role does not allow it. */
    public static class NotAllowed extends Refused {
        @Serial
        private static final long serialVersionUID = 1;

        public NotAllowed() {
            super("portal.refused.notallowed");
        }
    }

    /** The module is switched off. */
    public static class SwitchedOff extends Refused {
        @Serial
        private static final long serialVersionUID = 1;

        public SwitchedOff() {
            super("portal.refused.off");
        }
    }

    /** Somebody saved the record since it was opened. */
    public static class ChangedMeanwhile extends Refused {
        @Serial
        private static final long serialVersionUID = 1;

        public ChangedMeanwhile() {
            super("portal.refused.changed");
        }
    }
}
