package perspectiva.core.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.caller.Identity;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;

/** What is asked twice under one key is done once. */
class OnceOnlyTest {

    private final AtomicInteger done = new AtomicInteger();

    private OnceOnly asked(EntityManager entities, long account) {
        OnceOnly once = new OnceOnly();
        once.entities = entities;
        once.caller =
                new Identity(Optional.of(account), "Программа", Optional.of(100L), Set.of(), Identity.RUSSIAN, false);
        return once;
    }

    private Answer act() {
        return new Answer(201, "/needs/" + done.incrementAndGet(), "\"1\"", "{\"title\":\"Сварщик\"}");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_request_is_answered_the_same_and_done_once(Database database) {
        try (Store store = database.open("core")) {
            Answer first = store.in(entities -> asked(entities, 7).answer("a-key", "body", this::act));
            Answer again = store.in(entities -> asked(entities, 7).answer("a-key", "body", this::act));

            assertThat(again).isEqualTo(first);
            assertThat(done).hasValue(1);
            assertThatThrownBy(() -> store.in(entities -> asked(entities, 7).answer("a-key", "other", this::act)))
                    .isInstanceOfSatisfying(ApiRefused.class, refused -> assertThat(refused.status())
                            .isEqualTo(409));
            Answer another = store.in(entities -> asked(entities, 8).answer("a-key", "body", this::act));
            assertThat(another.location()).isEqualTo("/needs/2");
        }
    }
}
