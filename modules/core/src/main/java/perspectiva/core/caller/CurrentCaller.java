package perspectiva.core.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/**
 * The caller of the running thread. The portal's first filter says who it is for a request; work the portal does by itself
 * runs inside {@link #asPortal}. A thread nobody spoke for is a visitor.
 */
@Named("caller")
@ApplicationScoped
public class CurrentCaller implements Caller {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    /** Runs the work as this caller and puts the former one back, whatever happens. */
    public <T> T as(Caller caller, Supplier<T> work) {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    public <T> T asPortal(Supplier<T> work) {
        return as(Identity.portal(), work);
    }

    public void runAsPortal(Runnable work) {
        asPortal(() -> {
            work.run();
            return null;
        });
    }

    private static Caller current() {
        Caller caller = CURRENT.get();
        return caller == null ? Identity.visitor(Identity.RUSSIAN) : caller;
    }

    @Override
    public Optional<Long> account() {
        return current().account();
    }

    @Override
    public String displayName() {
        return current().displayName();
    }

    @Override
    public Optional<Long> organisation() {
        return current().organisation();
    }

    @Override
    public Set<Role> roles() {
        return current().roles();
    }

    @Override
    public Locale language() {
        return current().language();
    }

    @Override
    public boolean isPortal() {
        return current().isPortal();
    }
}
