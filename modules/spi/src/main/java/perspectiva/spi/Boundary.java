package perspectiva.spi;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A service of a module: it finds, asks the entity, stores and fires events, in one transaction a call. A call is refused
 * while its module is off, and to callers the method's {@link AllowedTo} does not name.
 */
@Stereotype
@Guarded
@Transactional
@ApplicationScoped
@Documented
@Target(TYPE)
@Retention(RUNTIME)
public @interface Boundary {}
