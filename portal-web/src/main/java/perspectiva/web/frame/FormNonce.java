package perspectiva.web.frame;

import jakarta.faces.FacesWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives every form the page's nonce, which PrimeFaces demands back with each post. Its own script would add it, but most of
 * our pages do without that script, and browsers without any script must post, too.
 */
public final class FormNonce extends RenderKitFactory implements FacesWrapper<RenderKitFactory> {

    private static final String FILE = "jakarta.faces.File";

    public FormNonce(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public Renderer getRenderer(String family, String type) {
            Renderer renderer = getWrapped().getRenderer(family, type);
            if (renderer == null) {
                return null;
            }
            if (UIForm.COMPONENT_FAMILY.equals(family)) {
                return new Form(renderer);
            }
            return FILE.equals(type) ? new Upload(renderer) : renderer;
        }
    }

    /** A form that was not sent as files are sent brings none; the server's own fails. */
    private static final class Upload extends RendererWrapper {

        Upload(Renderer wrapped) {
            super(wrapped);
        }

        @Override
        public void decode(FacesContext context, UIComponent component) {
            String type = context.getExternalContext().getRequestContentType();
            if (type != null && type.startsWith("multipart/")) {
                getWrapped().decode(context, component);
            }
        }
    }

    private static final class Form extends RendererWrapper {

        Form(Renderer wrapped) {
            super(wrapped);
        }

        @Override
        public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
            getWrapped().encodeBegin(context, component);
            ResponseWriter writer = context.getResponseWriter();
            writer.startElement("input", component);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", "primefaces.nonce", null);
            writer.writeAttribute(
                    "value", PrimeFacesContext.getCspState(context).getNonce(), null);
            writer.endElement("input");
        }
    }
}
