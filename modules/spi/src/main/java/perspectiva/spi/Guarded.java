package perspectiva.spi;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Calls pass the portal's gate first. Comes with {@link Boundary}; not meant to be used alone. */
@InterceptorBinding
@Documented
@Target(TYPE)
@Retention(RUNTIME)
public @interface Guarded {}
