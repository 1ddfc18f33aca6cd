package perspectiva.web.frame;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.convert.Converter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks {@link PageExpressions} before any other resolver, and {@link KnownExpressions} before the server understands anew. A
 * resolver that is named in faces-config.xml comes after the server's, which looks every bean up anew.
 */
public final class PageResolvers extends ApplicationFactory {

    private volatile Application application;

    public PageResolvers(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        if (application == null) {
            application = new Quick(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public void setApplication(Application other) {
        getWrapped().setApplication(other);
        application = null;
    }

    private static final class Quick extends ApplicationWrapper {

        /** Converters that know nothing but their type; the server searches all beans before it makes one. */
        private static final Set<String> STANDARD = Set.of("jakarta.faces.convert", "org.primefaces.convert");

        private final CompositeELResolver resolvers = new CompositeELResolver();
        private final ExpressionFactory expressions =
                new KnownExpressions(() -> getWrapped().getExpressionFactory());
        private final Map<Class<?>, Optional<Converter<?>>> converters = new ConcurrentHashMap<>();
        private boolean isComplete;

        Quick(Application wrapped) {
            super(wrapped);
            resolvers.add(new PageExpressions());
        }

        /** The others are known when the first page asks, not before. */
        @Override
        public synchronized ELResolver getELResolver() {
            if (!isComplete) {
                resolvers.add(getWrapped().getELResolver());
                isComplete = true;
            }
            return resolvers;
        }

        @Override
        public ExpressionFactory getExpressionFactory() {
            return expressions;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Converter createConverter(Class type) {
            Optional<Converter<?>> known = converters.get(type);
            if (known != null) {
                return known.orElse(null);
            }
            Converter<?> made = super.createConverter(type);
            if (made == null || STANDARD.contains(made.getClass().getPackageName())) {
                converters.put(type, Optional.ofNullable(made));
            }
            return made;
        }
    }
}
