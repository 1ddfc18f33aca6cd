package perspectiva.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/** One part of a curriculum with its hours. A bean with setters because pages write into it. */
@Embeddable
public class CurriculumModule implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String title = "";

    @Column(name = "theory_hours")
    private Integer theoryHours;

    @Column(name = "practice_hours")
    private Integer practiceHours;

    public CurriculumModule() {}

    public CurriculumModule(String title, Integer theoryHours, Integer practiceHours) {
        this.title = title;
        this.theoryHours = theoryHours;
        this.practiceHours = practiceHours;
    }

    CurriculumModule copy() {
        return new CurriculumModule(title, theoryHours, practiceHours);
    }

    /** Whether nothing was said in it: such a row is left out. */
    boolean isBlank() {
        return title.isBlank() && theoryHours == null && practiceHours == null;
    }

    /** Academic hours in all. */
    public int hours() {
        return orNone(theoryHours) + orNone(practiceHours);
    }

    static int orNone(Integer hours) {
        return hours == null ? 0 : hours;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Written.tidy(title);
    }

    public Integer getTheoryHours() {
        return theoryHours;
    }

    public void setTheoryHours(Integer theoryHours) {
        this.theoryHours = theoryHours;
    }

    public Integer getPracticeHours() {
        return practiceHours;
    }

    public void setPracticeHours(Integer practiceHours) {
        this.practiceHours = practiceHours;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CurriculumModule that
                && title.equals(that.title)
                && Objects.equals(theoryHours, that.theoryHours)
                && Objects.equals(practiceHours, that.practiceHours);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, theoryHours, practiceHours);
    }
}
