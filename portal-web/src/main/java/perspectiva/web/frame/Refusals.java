package perspectiva.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Refused;

/**
 * The one place where a business "no" becomes a message: beside its field and once on top. A page that expired is asked for
 * anew, with what was typed kept by the browser; anything else is the error page's.
 */
public class Refusals extends ExceptionHandlerWrapper {

    private Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Puts the handler in front of Faces' own. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable problem = events.next().getContext().getException();
            if (isDealtWith(faces, problem)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isDealtWith(FacesContext faces, Throwable problem) {
        if (find(ViewExpiredException.class, problem).isPresent()) {
            askAnew(faces);
            return true;
        }
        Optional<Refused> refused = find(Refused.class, problem);
        if (refused.isEmpty()) {
            return false;
        }
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return isAbsent(refused.get())
                    && !faces.getExternalContext().isResponseCommitted()
                    && sendStatus(faces, refused.get());
        }
        if (!faces.isPostback()) {
            return sendStatus(faces, refused.get());
        }
        show(faces, refused.get());
        faces.renderResponse();
        return true;
    }

    /** A form may name a record that is not there for its sender; that is found out as late as when the page is drawn anew. */
    private static boolean isAbsent(Refused refused) {
        return refused instanceof Refused.NotAllowed || refused instanceof Refused.NotFound;
    }

    /** A page that cannot even be opened answers with a status: the record does not exist, or is not the caller's. */
    private static boolean sendStatus(FacesContext faces, Refused refused) {
        int status = refused instanceof Refused.NotAllowed ? 403 : refused instanceof Refused.NotFound ? 404 : 0;
        if (status == 0) {
            show(faces, refused);
            faces.renderResponse();
            return true;
        }
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void show(FacesContext faces, Refused refused) {
        PageTexts texts = CDI.current().select(PageTexts.class).get();
        FacesMessage message =
                new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.filled(refused.key(), refused.values()), null);
        faces.addMessage(clientId(faces, refused.field()), message);
        faces.validationFailed();
    }

    /**
     * The field's id on this page, or none, which puts the message on top only. Fields that are no components are known by what the
     * form sent: their name is their id.
     */
    private static String clientId(FacesContext faces, String field) {
        if (field.isEmpty() || faces.getViewRoot() == null) {
            return null;
        }
        return Optional.ofNullable(findField(faces.getViewRoot(), field))
                .map(found -> found.getClientId(faces))
                .orElseGet(() -> isSent(faces, field) ? field : null);
    }

    private static boolean isSent(FacesContext faces, String field) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(field);
    }

    private static UIComponent findField(UIComponent from, String id) {
        Iterator<UIComponent> children = from.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIComponent found =
                    id.equals(child.getId()) && !UIComponent.isCompositeComponent(child) ? child : findField(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void askAnew(FacesContext faces) {
        ExternalContext outside = faces.getExternalContext();
        String query = PageQuery.of((HttpServletRequest) outside.getRequest());
        String address = outside.getRequestContextPath()
                + outside.getRequestServletPath().replaceAll("\\.xhtml$", "");
        try {
            outside.redirect(address + query);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable problem) {
        Throwable cause = problem;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
