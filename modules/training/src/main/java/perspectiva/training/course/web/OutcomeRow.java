package perspectiva.training.course.web;

import java.io.Serial;
import java.io.Serializable;

/** A learning outcome while somebody writes it: the skill stands there by its name, not by its code. */
public class OutcomeRow implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String statement = "";
    private String skill = "";
    private Integer eqfLevel;

    public OutcomeRow() {}

    OutcomeRow(String statement, String skill, Integer eqfLevel) {
        this.statement = statement;
        this.skill = skill;
        this.eqfLevel = eqfLevel;
    }

    boolean hasSkill() {
        return skill != null && !skill.isBlank();
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }

    public Integer getEqfLevel() {
        return eqfLevel;
    }

    public void setEqfLevel(Integer eqfLevel) {
        this.eqfLevel = eqfLevel;
    }
}
