package perspectiva.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code portal:menuparts}: the modules' parts of the left menu. No part of a page, since each page has all thirty of its links.
 * Attributes: groups ({@link Menu.Group}), texts (the page's texts by their keys).
 */
@FacesComponent(MenuParts.TYPE)
public class MenuParts extends UIComponentBase {

    static final String TYPE = "perspectiva.MenuParts";

    /** As an {@link Icon}, it says nothing of its own that could change. */
    public MenuParts() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "perspectiva";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeAll(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        Map<String, String> texts = (Map<String, String>) getAttributes().get("texts");
        for (Menu.Group group : (List<Menu.Group>) getAttributes().get("groups")) {
            write(writer, group, texts);
        }
    }

    private static void write(ResponseWriter writer, Menu.Group group, Map<String, String> texts) throws IOException {
        String id = "menu-" + group.name();
        writer.startElement("li", null);
        writer.startElement("button", null);
        writer.writeAttribute("class", "menu-group", null);
        writer.writeAttribute("type", "button", null);
        writer.writeAttribute("data-folds", group.name(), null);
        writer.writeAttribute("aria-expanded", Boolean.toString(group.isOpen()), null);
        writer.writeAttribute("aria-controls", id, null);
        writer.writeText(texts.get(group.title()), null);
        Icon.write(writer, "chevron-down");
        writer.endElement("button");
        writer.startElement("ul", null);
        writer.writeAttribute("id", id, null);
        for (Menu.Entry entry : group.entries()) {
            write(writer, entry, texts);
        }
        writer.endElement("ul");
        writer.endElement("li");
    }

    private static void write(ResponseWriter writer, Menu.Entry entry, Map<String, String> texts) throws IOException {
        writer.startElement("li", null);
        writer.startElement("a", null);
        writer.writeAttribute("href", entry.address(), null);
        writer.writeAttribute("aria-current", entry.isCurrent() ? "page" : "false", null);
        Icon.write(writer, entry.icon());
        writer.writeText(texts.get(entry.title()), null);
        writer.endElement("a");
        writer.endElement("li");
    }
}
