package perspectiva.core.modules;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Caller;
import perspectiva.spi.Guarded;
import perspectiva.spi.Refused;

/** The gate of service calls: module first, role second, both before the transaction begins. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class BoundaryGuard {

    @Inject
    Gate gate;

    @Inject
    Modules modules;

    @Inject
    Caller caller;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        // Not the class that declares the method: a module may inherit it from one that is always on.
        Optional<String> owner = modules.ownerOf(call.getTarget().getClass());
        if (owner.isEmpty()) {
            return proceed(call);
        }
        try (Gate.Entry entry = gate.enter(owner.get())) {
            return proceed(call);
        }
    }

    private Object proceed(InvocationContext call) throws Exception {
        AllowedTo allowed = call.getMethod().getAnnotation(AllowedTo.class);
        if (!caller.isPortal() && (allowed == null || !caller.isAny(allowed.value()))) {
            throw new Refused.NotAllowed();
        }
        try {
            return call.proceed();
        } catch (RuntimeException failed) {
            throw isOvertaken(failed) ? new Refused.ChangedMeanwhile() : failed;
        }
    }

    /** Two saved the same version at the same moment: the database noticed what the version check could not. */
    private static boolean isOvertaken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
