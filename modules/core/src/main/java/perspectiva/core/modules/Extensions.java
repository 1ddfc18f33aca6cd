package perspectiva.core.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Everything modules contribute through the interfaces of the contract. Whoever asks for contributions asks here, and gets
 * those of modules that are on: the gate is passed in one place.
 *
 * <p>The look-up is the WAR's, given at start: in an EAR the WAR sees the beans of all jars, a jar does not see the WAR's.
 */
@ApplicationScoped
public class Extensions {

    @Inject
    Gate gate;

    private final Map<Class<?>, List<Extension<?>>> found = new ConcurrentHashMap<>();
    private volatile Instance<Object> beans;

    public void lookUpIn(Instance<Object> all) {
        beans = all;
        found.clear();
    }

    /** All contributions of this kind, whether their modules are on or not. */
    @SuppressWarnings("unchecked")
    public <T> List<Extension<T>> all(Class<T> kind) {
        return (List<Extension<T>>) (List<?>) found.computeIfAbsent(kind, any -> find(kind));
    }

    private <T> List<Extension<?>> find(Class<T> kind) {
        List<Extension<?>> extensions = new ArrayList<>();
        for (Instance.Handle<T> handle :
                beans.select(kind, Any.Literal.INSTANCE).handles()) {
            extensions.add(new Extension<>(handle.get(), handle.getBean().getBeanClass()));
        }
        return List.copyOf(extensions);
    }

    /** Those whose modules are on now. */
    public <T> List<Extension<T>> open(Class<T> kind) {
        return all(kind).stream()
                .filter(extension -> gate.isOpen(extension.type()))
                .toList();
    }

    /** Asks each whose module is on, in its module's name. */
    public <T> void ask(Class<T> kind, Consumer<T> question) {
        for (Extension<T> extension : open(kind)) {
            gate.through(extension.type(), () -> {
                question.accept(extension.bean());
                return null;
            });
        }
    }
}
