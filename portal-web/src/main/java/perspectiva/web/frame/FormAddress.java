package perspectiva.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form is sent to the address its page was opened at: whoever is refused stands where they stood, and may open the page again,
 * keep its address, or change the language. Of the query only what the page declares by {@code f:viewParam} is kept, since a
 * link could else press a button of the form it opens.
 */
public class FormAddress extends ViewHandlerWrapper {

    /** A page has up to six forms. */
    private static final String KNOWN = FormAddress.class.getName();

    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    /** While a page is drawn, its own address is asked for by its forms alone; where people go next is asked for before. */
    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String address = getWrapped().getActionURL(faces, viewId);
        UIViewRoot view = faces.getViewRoot();
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && view != null && viewId.equals(view.getViewId())
                ? address + faces.getAttributes().computeIfAbsent(KNOWN + viewId, any -> query(faces, view))
                : address;
    }

    private static String query(FacesContext faces, UIViewRoot view) {
        Set<String> declared = ViewMetadata.getViewParameters(view).stream()
                .map(UIViewParameter::getName)
                .collect(Collectors.toSet());
        return PageQuery.only(
                declared, (HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
