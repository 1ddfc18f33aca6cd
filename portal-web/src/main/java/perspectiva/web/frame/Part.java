package perspectiva.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code ui:fragment}: a part of a page that is shown or not. It asks once whether it is, where the one of the server asks
 * four times, and it calls nobody before it begins.
 */
public class Part extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        if (getChildCount() > 0 && isRendered()) {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
        }
    }
}
