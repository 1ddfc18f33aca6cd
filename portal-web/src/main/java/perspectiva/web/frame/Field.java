package perspectiva.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code portal:field}: one field of a form, that is its label, its hint, the control inside and the refusal about it. No tag
 * file: a form has forty of them, and of each a tag file makes eight components. Attributes: field (the control's id; it points
 * to its hint and refusal with {@code aria-describedby="<id>-hint <id>-error"}), label, hint (one sentence of help; none by
 * default), required (true shows the mark; what is not required says so unless quiet), quiet (true says neither).
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    static final String TYPE = "perspectiva.Field";

    @Override
    public String getFamily() {
        return "perspectiva";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter writer = faces.getResponseWriter();
        String field = said("field");
        String refusal = Frame.refusal(faces, field);
        writer.startElement("div", null);
        writer.writeAttribute("class", refusal.isEmpty() ? "field" : "field field-bad", null);
        label(faces, writer, field);
        paragraph(writer, "hint", field + "-hint", said("hint"), "");
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
        paragraph(writer, "error", field + "-error", refusal, "error");
        writer.endElement("div");
    }

    private void label(FacesContext faces, ResponseWriter writer, String field) throws IOException {
        writer.startElement("label", null);
        writer.writeAttribute("for", field, null);
        writer.writeText(said("label"), null);
        if (is("required")) {
            writer.write("&#160;<span class=\"req\" aria-hidden=\"true\">*</span>");
        } else if (!is("quiet")) {
            writer.write(" <span class=\"opt\">");
            writer.writeText(
                    faces.getApplication().evaluateExpressionGet(faces, "#{text['portal.optional']}", String.class),
                    null);
            writer.write("</span>");
        }
        writer.endElement("label");
    }

    private static void paragraph(ResponseWriter writer, String look, String id, String text, String icon)
            throws IOException {
        if (text.isEmpty()) {
            return;
        }
        writer.startElement("p", null);
        writer.writeAttribute("class", look, null);
        writer.writeAttribute("id", id, null);
        if (!icon.isEmpty()) {
            Icon.write(writer, icon);
        }
        writer.writeText(text, null);
        writer.endElement("p");
    }

    private String said(String attribute) {
        Object said = getAttributes().get(attribute);
        return said == null ? "" : said.toString();
    }

    private boolean is(String attribute) {
        return Boolean.parseBoolean(said(attribute));
    }
}
