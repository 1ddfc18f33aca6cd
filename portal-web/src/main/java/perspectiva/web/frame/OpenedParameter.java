package perspectiva.web.frame;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import perspectiva.spi.Refused;

/**
 * A parameter of a page's address. It counts when the page is opened; a form that is sent back keeps what its page was opened
 * with, whatever parameter of that name comes along: else a form filled in for one record could be sent for another. An address
 * with letters where a number belongs leads nowhere, instead of to a page about no record. Takes the place of Faces' own
 * {@code f:viewParam} on every page.
 */
public class OpenedParameter extends UIViewParameter {

    @Override
    public void decode(FacesContext faces) {
        if (faces.isPostback() && !faces.getViewRoot().isTransient()) {
            // What was kept with the page is applied anew, since beans of one request have forgotten it.
            setValid(true);
        } else {
            super.decode(faces);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        try {
            return super.getConvertedValue(faces, submitted);
        } catch (ConverterException nonsense) {
            throw new Refused.NotFound();
        }
    }
}
