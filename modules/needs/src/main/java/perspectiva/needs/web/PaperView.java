package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.needs.Needs;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedGroup;
import perspectiva.needs.entity.Worded;

/** The paper twin of the form: the same fields in the same order, empty or with what a need says, to be signed. */
@Named("paperView")
@RequestScoped
public class PaperView {

    /**
     * A line of the paper.
     *
     * @param value what stands on it already
     * @param choices the boxes to tick; none where one writes
     * @param isLong whether it needs several lines
     */
    public record Line(String name, String value, List<Box> choices, boolean isLong) {}

    /** A box and whether it is ticked. */
    public record Box(String name, boolean isTicked) {}

    @Inject
    Needs needs;

    @Inject
    NeedFacts facts;

    @Inject
    FieldTexts texts;

    private Long id;
    private NeedForm said;

    /** Finds what is to stand on it; nothing when the address names no need. */
    public void load() {
        said = id == null ? null : needs.byId(id).form();
    }

    /** Its parts but for the last, which is the signature. */
    public List<NeedGroup> getGroups() {
        return Stream.of(NeedGroup.values())
                .filter(group -> group != NeedGroup.PAPER)
                .toList();
    }

    public List<Line> lines(NeedGroup group) {
        return group.fields().stream()
                .filter(field -> field != NeedField.OCCUPATION)
                .map(this::line)
                .toList();
    }

    private Line line(NeedField field) {
        Object value = said == null ? null : field.in(said);
        List<Box> boxes = facts.choices(field).stream()
                .map(choice -> new Box(texts.word(choice), isChosen(choice, value)))
                .toList();
        boolean isWritten = boxes.isEmpty() && value != null && !value.equals(false);
        return new Line(texts.name(field), isWritten ? texts.value(field, said) : "", boxes, NeedFacts.isLong(field));
    }

    private static boolean isChosen(Worded choice, Object value) {
        return value instanceof List<?> several ? several.contains(choice) : choice.equals(value);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
