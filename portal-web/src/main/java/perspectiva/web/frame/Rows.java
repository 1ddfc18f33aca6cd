package perspectiva.web.frame;

import com.sun.faces.facelets.component.UIRepeat;
import jakarta.faces.component.ActionSource;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * {@code ui:repeat}. Rows that are only read need none of what it does for rows with inputs: to keep the state of every
 * component for every row, and to give them new ids. Wherever an input, an action or another id stands in a row, it does.
 */
public class Rows extends UIRepeat {

    private transient Boolean isRead;

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        if (!isOnlyRead()) {
            super.encodeAll(faces);
        } else if (isRendered()) {
            Object value = getValue();
            if (value instanceof Iterable<?> rows) {
                encode(faces, rows);
            } else if (value != null) {
                super.encodeAll(faces);
            }
        }
    }

    private void encode(FacesContext faces, Iterable<?> rows) throws IOException {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        Object before = request.get(getVar());
        for (Object row : rows) {
            request.put(getVar(), row);
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
        }
        if (before == null) {
            request.remove(getVar());
        } else {
            request.put(getVar(), before);
        }
    }

    @Override
    public void processDecodes(FacesContext faces) {
        if (!isOnlyRead()) {
            super.processDecodes(faces);
        }
    }

    @Override
    public void processValidators(FacesContext faces) {
        if (!isOnlyRead()) {
            super.processValidators(faces);
        }
    }

    @Override
    public void processUpdates(FacesContext faces) {
        if (!isOnlyRead()) {
            super.processUpdates(faces);
        }
    }

    private boolean isOnlyRead() {
        if (isRead == null) {
            isRead = isAllShown() && getVar() != null && isOnlyRead(this);
        }
        return isRead;
    }

    /** Without a beginning, an end, a step or a counter. */
    private boolean isAllShown() {
        return getVarStatus() == null
                && getBegin() == null
                && getEnd() == null
                && getStep() == null
                && getSize() == null
                && getOffset() == null;
    }

    private static boolean isOnlyRead(UIComponent parent) {
        return parent.getFacetCount() == 0
                && parent.getChildren().stream()
                        .allMatch(child -> child instanceof Rows rows ? rows.isOnlyRead() : isPlain(child));
    }

    private static boolean isPlain(UIComponent child) {
        return child.getRendererType() == null
                && !(child instanceof EditableValueHolder)
                && !(child instanceof ActionSource)
                && !(child instanceof NamingContainer)
                && isOnlyRead(child);
    }
}
