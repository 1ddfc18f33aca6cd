package perspectiva.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * One piece of an assessment scheme: on which scale it is marked, from which mark on it is passed, whether the course can be passed
 * without it, and how much it weighs. A bean because pages write into it.
 */
@Embeddable
public class Assessment implements Serializable {

    @Serial
    private static final long serialVersionUID = 2;

    private static final int USUAL_MOST = 100;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind = AssessmentKind.FORMATIVE;

    private String title = "";

    private Integer weight;

    @Column(name = "pass_mark")
    private Integer passMark;

    @Column(name = "mark_most")
    private Integer most = USUAL_MOST;

    /** 1 or 0: the databases disagree about truth values. */
    @Column(name = "is_required")
    private int required = 1;

    public Assessment() {}

    /**
     * Marked from 0 to 100, and required.
     *
     * @param weight percent of the course's result; 0 for what is asked before the course
     * @param passMark the least that passes
     */
    public Assessment(AssessmentKind kind, String title, Integer weight, Integer passMark) {
        this.kind = kind;
        this.title = title;
        this.weight = weight;
        this.passMark = passMark;
    }

    /** @param scale the best mark; the worst is nought */
    public Assessment of(Integer scale) {
        most = scale;
        return this;
    }

    /** The course may be passed without it. */
    public Assessment optional() {
        required = 0;
        return this;
    }

    Assessment copy() {
        Assessment copy = new Assessment(kind, title, weight, passMark);
        copy.most = most;
        copy.required = required;
        return copy;
    }

    boolean isBlank() {
        return title.isBlank() && weight == null && passMark == null;
    }

    public AssessmentKind getKind() {
        return kind;
    }

    public void setKind(AssessmentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Written.tidy(title);
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public Integer getPassMark() {
        return passMark;
    }

    public void setPassMark(Integer passMark) {
        this.passMark = passMark;
    }

    /** The best mark; the worst is nought. */
    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    /**
     * Whether nobody passes the course without it. The final examination always is; what is asked before the course never, as it
     * shows what was known already.
     */
    public boolean isRequired() {
        return switch (kind) {
            case FINAL -> true;
            case PRE -> false;
            default -> required == 1;
        };
    }

    public void setRequired(boolean isRequired) {
        required = isRequired ? 1 : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && kind == that.kind
                && title.equals(that.title)
                && Objects.equals(weight, that.weight)
                && Objects.equals(passMark, that.passMark)
                && Objects.equals(most, that.most)
                && isRequired() == that.isRequired();
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, title, weight, passMark, most);
    }
}
