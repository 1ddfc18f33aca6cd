package perspectiva.training.session;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.List;

/** Events of the tests: what is told is kept in a list. */
final class Told {

    private Told() {}

    @SuppressWarnings("unchecked")
    static <T> Event<T> to(List<? super T> heard) {
        return (Event<T>) Proxy.newProxyInstance(
                Told.class.getClassLoader(), new Class<?>[] {Event.class}, (any, fire, event) -> {
                    heard.add((T) event[0]);
                    return null;
                });
    }
}
