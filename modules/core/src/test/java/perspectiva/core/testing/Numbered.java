package perspectiva.core.testing;

import java.lang.reflect.Field;
import perspectiva.core.store.StoredRecord;

/** Gives a record the number a database would have given it, for tests of rules that compare records. */
public final class Numbered {

    private Numbered() {}

    public static <R extends StoredRecord> R as(long id, R stored) {
        try {
            Field field = StoredRecord.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(stored, id);
            return stored;
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
