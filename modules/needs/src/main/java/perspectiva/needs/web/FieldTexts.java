package perspectiva.needs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import perspectiva.core.text.Formats;
import perspectiva.core.text.PageTexts;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Worded;

/** What a field of a need's form says, for people who compare two forms. */
@ApplicationScoped
class FieldTexts {

    @Inject
    PageTexts text;

    @Inject
    Formats formats;

    String name(NeedField field) {
        return text.get("needs.field." + field.word());
    }

    String value(NeedField field, NeedForm form) {
        Object value = field.in(form);
        if (value == null) {
            return text.get("needs.compare.nothing");
        }
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof Boolean yes) {
            return text.get(yes ? "needs.yes" : "needs.no");
        }
        if (value instanceof Worded choice) {
            return word(choice);
        }
        if (value instanceof List<?> choices) {
            return choices.isEmpty()
                    ? text.get("needs.compare.nothing")
                    : choices.stream().map(choice -> word((Worded) choice)).collect(Collectors.joining(", "));
        }
        return value instanceof Long kopecks ? formats.money(kopecks) : value.toString();
    }

    /** What a choice is called: the text's key names its kind and its word. */
    String word(Worded choice) {
        String kind = ((Enum<?>) choice).getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return text.get("needs." + kind + "." + choice.word());
    }
}
