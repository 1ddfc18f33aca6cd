package perspectiva.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code portal:icon}: a symbol of icons.svg, for the eye only. No tag file: pages show forty of them. Attribute: name. */
@FacesComponent(Icon.TYPE)
public class Icon extends UIComponentBase {

    static final String TYPE = "perspectiva.Icon";

    /** Written in one go: there are few symbols, and many of them on each page. */
    private static final Map<String, String> MARKUP = new ConcurrentHashMap<>();

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
        writer.write(MARKUP.computeIfAbsent(String.valueOf(name), Icon::markup));
    }

    private static String markup(String name) {
        return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"" + Assets.address("icons.svg") + "#"
                + name.replaceAll("[^\\w-]", "") + "\"></use></svg>";
    }
}
