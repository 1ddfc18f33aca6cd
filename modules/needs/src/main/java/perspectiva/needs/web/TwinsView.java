package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.needs.Duplicates;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.spi.Refused;

/** Two needs side by side that may be one. Its buttons name what was seen, because both may have changed meanwhile. */
@Named("twinsView")
@ViewScoped
public class TwinsView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** A field of which at least one of the two says something. */
    public record Row(String name, String left, String right, boolean isDifferent) {}

    @Inject
    Duplicates duplicates;

    @Inject
    FieldTexts texts;

    private Long id;
    private Long other;
    private int leftVersion;
    private int rightVersion;
    private transient Need left;
    private transient Need right;

    public void open() {
        if (id == null || other == null) {
            throw new Refused.NotFound();
        }
        if (getLeft().employerId() != getRight().employerId()) {
            throw new Refused.NotFound();
        }
        leftVersion = getLeft().version();
        rightVersion = getRight().version();
    }

    public List<Row> getRows() {
        return Stream.of(NeedField.values()).filter(this::isSaid).map(this::row).toList();
    }

    private boolean isSaid(NeedField field) {
        return NeedFacts.isSaid(field.in(getLeft().form()))
                || NeedFacts.isSaid(field.in(getRight().form()));
    }

    private Row row(NeedField field) {
        return new Row(
                texts.name(field),
                texts.value(field, getLeft().form()),
                texts.value(field, getRight().form()),
                field.differs(getLeft().form(), getRight().form()));
    }

    public String keepLeft() {
        duplicates.merge(id, other, rightVersion);
        return NeedView.addressOf(id);
    }

    public String keepRight() {
        duplicates.merge(other, id, leftVersion);
        return NeedView.addressOf(other);
    }

    public String tellApart() {
        duplicates.tellApart(id, other);
        return NeedView.addressOf(id);
    }

    public Need getLeft() {
        if (left == null) {
            left = duplicates.one(id);
        }
        return left;
    }

    public Need getRight() {
        if (right == null) {
            right = duplicates.one(other);
        }
        return right;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }
}
