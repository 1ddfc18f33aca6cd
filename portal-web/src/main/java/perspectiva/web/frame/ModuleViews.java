package perspectiva.web.frame;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.URL;

/** Finds pages that lie in module jars, where Faces itself does not look. */
public class ModuleViews extends ResourceHandlerWrapper {

    public ModuleViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        ViewResource own = getWrapped().createViewResource(context, name);
        return own != null ? own : inModule(name);
    }

    private static ViewResource inModule(String name) {
        String path = "META-INF/resources" + (name.startsWith("/") ? "" : "/") + name;
        URL url = Thread.currentThread().getContextClassLoader().getResource(path);
        return url == null ? null : new ModuleView(url);
    }

    private static final class ModuleView extends ViewResource {

        private final URL url;

        ModuleView(URL url) {
            this.url = url;
        }

        @Override
        public URL getURL() {
            return url;
        }
    }
}
