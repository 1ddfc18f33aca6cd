package perspectiva.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/** One piece of an assessment scheme. A bean because pages write into it. */
@Embeddable
public class Assessment implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind = AssessmentKind.FORMATIVE;

    private String title = "";

    private Integer weight;

    @Column(name = "pass_mark")
    private Integer passMark;

    public Assessment() {}

    /**
     * @param weight percent of the course's result; 0 for what is asked before the course
     * @param passMark the least that passes, of 100
     */
    public Assessment(AssessmentKind kind, String title, Integer weight, Integer passMark) {
        this.kind = kind;
        this.title = title;
        this.weight = weight;
        this.passMark = passMark;
    }

    Assessment copy() {
        return new Assessment(kind, title, weight, passMark);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && kind == that.kind
                && title.equals(that.title)
                && Objects.equals(weight, that.weight)
                && Objects.equals(passMark, that.passMark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, title, weight, passMark);
    }
}
