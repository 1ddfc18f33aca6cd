package perspectiva.web.frame;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/**
 * Asks {@link PageExpressions} before any other resolver. One that is named in faces-config.xml comes after the server's,
 * which looks every bean up anew.
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

        private final CompositeELResolver resolvers = new CompositeELResolver();
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
    }
}
