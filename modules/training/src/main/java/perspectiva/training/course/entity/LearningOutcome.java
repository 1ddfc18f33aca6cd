package perspectiva.training.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/** What somebody can do after the course, tied to a listed skill where there is one. A bean because pages write into it. */
@Embeddable
public class LearningOutcome implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String statement = "";

    private String skill;

    @Column(name = "eqf_level")
    private Integer eqfLevel;

    public LearningOutcome() {}

    /**
     * @param skill the code of a list of skills; null when no list has it
     * @param eqfLevel 1 to 8; null when nobody has said
     */
    public LearningOutcome(String statement, String skill, Integer eqfLevel) {
        this.statement = statement;
        this.skill = skill;
        this.eqfLevel = eqfLevel;
    }

    LearningOutcome copy() {
        return new LearningOutcome(statement, skill, eqfLevel);
    }

    boolean isBlank() {
        return statement.isBlank() && skill == null && eqfLevel == null;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = Written.tidy(statement);
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill == null || skill.isBlank() ? null : skill;
    }

    public Integer getEqfLevel() {
        return eqfLevel;
    }

    public void setEqfLevel(Integer eqfLevel) {
        this.eqfLevel = eqfLevel;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearningOutcome that
                && statement.equals(that.statement)
                && Objects.equals(skill, that.skill)
                && Objects.equals(eqfLevel, that.eqfLevel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statement, skill, eqfLevel);
    }
}
