package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.needs.Duplicates;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.spi.Refused;

/** Two needs side by side that may be one. Its buttons name what was seen, because both may have changed meanwhile. */
@Named("twinsView")
@RequestScoped
public class TwinsView {

    /** A field of which at least one of the two says something. */
    public record Row(String name, String left, String right, boolean isDifferent) {}

    @Inject
    Duplicates duplicates;

    @Inject
    FieldTexts texts;

    private Long id;
    private Long other;
    private Integer leftVersion;
    private Integer rightVersion;
    private Need left;
    private Need right;

    public void open() {
        if (id == null || other == null) {
            throw new Refused.NotFound();
        }
        left = duplicates.one(id);
        right = duplicates.one(other);
        if (left.employerId() != right.employerId()) {
            throw new Refused.NotFound();
        }
    }

    public List<Row> getRows() {
        return Stream.of(NeedField.values()).filter(this::isSaid).map(this::row).toList();
    }

    private boolean isSaid(NeedField field) {
        return NeedFacts.isSaid(field.in(left.form())) || NeedFacts.isSaid(field.in(right.form()));
    }

    private Row row(NeedField field) {
        return new Row(
                texts.name(field),
                texts.value(field, left.form()),
                texts.value(field, right.form()),
                field.differs(left.form(), right.form()));
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
        return left;
    }

    public Need getRight() {
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

    public int getLeftVersion() {
        return left.version();
    }

    public void setLeftVersion(int version) {
        leftVersion = version;
    }

    public int getRightVersion() {
        return right.version();
    }

    public void setRightVersion(int version) {
        rightVersion = version;
    }
}
