package perspectiva.spi;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Who may call a {@link Boundary} method. Every public method of a boundary carries one; without it nobody but the portal
 * itself gets in. Which records the caller may touch is decided inside, by the record.
 *
 * <p>Why not {@code @RolesAllowed}: it takes strings, and the container does not enforce it on CDI beans.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface AllowedTo {
    Role[] value();
}
