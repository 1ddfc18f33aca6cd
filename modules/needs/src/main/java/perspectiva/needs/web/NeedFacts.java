package perspectiva.needs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import perspectiva.needs.entity.Accommodation;
import perspectiva.needs.entity.Cause;
import perspectiva.needs.entity.Certainty;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Education;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedGroup;
import perspectiva.needs.entity.Preference;
import perspectiva.needs.entity.Shift;
import perspectiva.needs.entity.SuitableGroup;
import perspectiva.needs.entity.Worded;
import perspectiva.needs.entity.WorkConditions;

/** What pages show of a need's form, group by group, and the choices it offers. */
@Named("needFacts")
@ApplicationScoped
public class NeedFacts {

    /**
     * One line of a record.
     *
     * @param isLong whether it is a text with lines of its own
     */
    public record Fact(String field, String name, String value, boolean isLong) {}

    @Inject
    FieldTexts texts;

    /** What was said in one group; nothing where nobody said anything. */
    public List<Fact> of(NeedForm form, String group) {
        return NeedGroup.valueOf(group).fields().stream()
                .filter(field -> isSaid(field.in(form)))
                .map(field -> new Fact(field.word(), texts.name(field), texts.value(field, form), isLong(field)))
                .toList();
    }

    /** What was said of the work itself: when, what and for what. */
    public List<Fact> ofWork(NeedForm form) {
        return Stream.of("SCHEDULE", "WORK", "OFFER")
                .flatMap(group -> of(form, group).stream())
                .toList();
    }

    static boolean isSaid(Object value) {
        return value != null && !Objects.equals(value, false) && !Objects.equals(value, List.of());
    }

    static boolean isLong(NeedField field) {
        return switch (field) {
            case DUTIES, REQUIREMENTS, CONDITIONS, BENEFITS, REMARKS -> true;
            default -> false;
        };
    }

    /** What may be chosen in a field of a form, in the reader's words. */
    public List<SelectItem> options(String word) {
        return Stream.of(NeedField.values())
                .filter(field -> field.word().equals(word))
                .flatMap(field -> choices(field).stream())
                .map(choice -> new SelectItem(choice, word(choice)))
                .toList();
    }

    List<Worded> choices(NeedField field) {
        return switch (field) {
            case CONTRACT -> List.of(Contract.values());
            case SHIFT -> List.of(Shift.values());
            case WORK_CONDITIONS -> List.of(WorkConditions.values());
            case EDUCATION -> List.of(Education.values());
            case ACCOMMODATION -> List.of(Accommodation.values());
            case SUITS -> List.of(SuitableGroup.values());
            case CAUSE -> List.of(Cause.values());
            case CERTAINTY -> List.of(Certainty.values());
            case PREFERENCE -> List.of(Preference.values());
            default -> List.of();
        };
    }

    public String word(Worded choice) {
        return texts.word(choice);
    }
}
