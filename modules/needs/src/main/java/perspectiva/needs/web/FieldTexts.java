package perspectiva.needs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import perspectiva.core.text.PageTexts;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Shift;

/** What a field of a need's form says, for people who compare two forms. */
@ApplicationScoped
class FieldTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Inject
    PageTexts text;

    String name(NeedField field) {
        return text.get("needs.field." + field.word());
    }

    String value(NeedField field, NeedForm form) {
        Object value = field.in(form);
        if (value == null) {
            return text.get("needs.compare.nothing");
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Boolean yes) {
            return text.get(yes ? "needs.yes" : "needs.no");
        }
        if (value instanceof Contract contract) {
            return text.get("needs.contract." + contract.word());
        }
        if (value instanceof Shift shift) {
            return text.get("needs.shift." + shift.word());
        }
        return value instanceof Long kopecks ? kopecks / 100 + " ₽" : value.toString();
    }
}
