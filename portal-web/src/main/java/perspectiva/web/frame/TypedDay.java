package perspectiva.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.DateTimeConverter;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.core.tables.CellText;

/**
 * Reads a day also as people write it, 01.12.2026: a browser that has no calendar of its own leaves the field to them, and the
 * message beside it says so.
 */
public class TypedDay extends DateTimeConverter {

    private static final String DAY = "localDate";

    @Override
    public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
        Optional<LocalDate> day =
                DAY.equals(getType()) && typed != null ? CellText.day(typed.strip()) : Optional.empty();
        return day.isPresent() ? day.get() : super.getAsObject(faces, field, typed);
    }
}
