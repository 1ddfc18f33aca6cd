package perspectiva.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;

/** What a version says in single words: hours, level, who may enter, how big a group. A bean because pages write into it. */
@Embeddable
public class VersionTerms implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Percent of the hours one must attend where a version says nothing else. */
    public static final int USUAL_ATTENDANCE = 80;

    @Column(name = "theory_hours")
    private Integer theoryHours;

    @Column(name = "practice_hours")
    private Integer practiceHours;

    @Column(name = "eqf_level")
    private Integer eqfLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_education")
    private EntryEducation entryEducation = EntryEducation.ANY;

    @Column(name = "entry_requirements")
    private String entryRequirements = "";

    @Column(name = "group_min")
    private Integer groupMin;

    @Column(name = "group_max")
    private Integer groupMax;

    @Column(name = "attendance_percent")
    private Integer attendancePercent = USUAL_ATTENDANCE;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    VersionTerms copy() {
        VersionTerms copy = new VersionTerms();
        copy.theoryHours = theoryHours;
        copy.practiceHours = practiceHours;
        copy.eqfLevel = eqfLevel;
        copy.entryEducation = entryEducation;
        copy.entryRequirements = entryRequirements;
        copy.groupMin = groupMin;
        copy.groupMax = groupMax;
        copy.attendancePercent = attendancePercent;
        copy.validFrom = validFrom;
        return copy;
    }

    /** Academic hours in all: theory and practice. */
    public int hours() {
        return CurriculumModule.orNone(theoryHours) + CurriculumModule.orNone(practiceHours);
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

    /** The level people reach, 1 to 8. */
    public Integer getEqfLevel() {
        return eqfLevel;
    }

    public void setEqfLevel(Integer eqfLevel) {
        this.eqfLevel = eqfLevel;
    }

    public EntryEducation getEntryEducation() {
        return entryEducation;
    }

    public void setEntryEducation(EntryEducation entryEducation) {
        this.entryEducation = entryEducation;
    }

    /** What else somebody must bring: age, health, experience, a licence. */
    public String getEntryRequirements() {
        return entryRequirements;
    }

    public void setEntryRequirements(String entryRequirements) {
        this.entryRequirements = Written.tidy(entryRequirements);
    }

    /** With fewer people a group does not begin. */
    public Integer getGroupMin() {
        return groupMin;
    }

    public void setGroupMin(Integer groupMin) {
        this.groupMin = groupMin;
    }

    public Integer getGroupMax() {
        return groupMax;
    }

    public void setGroupMax(Integer groupMax) {
        this.groupMax = groupMax;
    }

    /** How much of the hours somebody must have been there for to pass. */
    public Integer getAttendancePercent() {
        return attendancePercent;
    }

    public void setAttendancePercent(Integer attendancePercent) {
        this.attendancePercent = attendancePercent;
    }

    /** The first day on which it may be offered, and whose law counts for it. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
