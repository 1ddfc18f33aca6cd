package perspectiva.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code portal:icon}: a symbol of icons.svg, for the eye only. No tag file: pages show forty of them. Attribute: name. */
@FacesComponent(Icon.TYPE)
public class Icon extends UIComponentBase {

    static final String TYPE = "perspectiva.Icon";

    /** It says nothing that could change: there is no state to keep of it. */
    public Icon() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "perspectiva";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        write(faces.getResponseWriter(), getAttributes().get("name"));
    }

    static void write(ResponseWriter writer, Object name) throws IOException {
        writer.startElement("svg", null);
        writer.writeAttribute("class", "icon", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.startElement("use", null);
        writer.writeAttribute("href", Assets.address("icons.svg") + "#" + name, null);
        writer.endElement("use");
        writer.endElement("svg");
    }
}
