package perspectiva.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import perspectiva.web.frame.Addresses.Place;

/**
 * Marks views whose page says it is stateless, before anything asks: PrimeFaces stores its nonce in the session as soon as
 * rendering begins, which is earlier than a page's own {@code f:view transient} is read.
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = getWrapped().createView(faces, viewId);
        if (isStateless(faces, viewId)) {
            view.setTransient(true);
        }
        return view;
    }

    private static boolean isStateless(FacesContext faces, String viewId) {
        return viewId.startsWith("/WEB-INF/")
                || faces.getExternalContext().getRequestMap().get("place") instanceof Place place
                        && place.page().isStateless();
    }
}
