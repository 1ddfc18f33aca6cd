package perspectiva.training.course.entity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import perspectiva.spi.Refused;

/** Says in one line what is refused and where the message stands. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String key, String field, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .matches(refused -> refused.key().equals(key), "says " + key)
                .matches(refused -> refused.field().equals(field), "stands at '" + field + "'");
    }

    public static void assertRefused(String key, ThrowingCallable act) {
        assertRefused(key, "", act);
    }
}
