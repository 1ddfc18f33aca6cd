package perspectiva.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import perspectiva.core.store.Paging;

/**
 * {@code portal:sort}: a column's heading that sorts the list, once upwards and once more downwards. Attributes: column (its
 * word in the address), label, paging ({@link Paging}), styleClass.
 */
@FacesComponent(Sort.TYPE)
public class Sort extends UIComponentBase {

    static final String TYPE = "perspectiva.Sort";

    /** As an {@link Icon}, it says nothing of its own that could change. */
    public Sort() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "perspectiva";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        Frame frame = faces.getApplication().evaluateExpressionGet(faces, "#{frame}", Frame.class);
        Map<String, Object> said = getAttributes();
        String column = (String) said.get("column");
        Paging paging = (Paging) said.get("paging");
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("th", null);
        writer.writeAttribute("scope", "col", null);
        if (said.get("styleClass") != null) {
            writer.writeAttribute("class", said.get("styleClass"), null);
        }
        writer.writeAttribute("aria-sort", frame.sorting(column, paging), null);
        writer.startElement("a", null);
        writer.writeAttribute("href", frame.with("sort", frame.nextSort(column, paging)), null);
        writer.writeText(said.get("label"), null);
        Icon.write(writer, frame.sortIcon(column, paging));
        writer.endElement("a");
        writer.endElement("th");
    }
}
