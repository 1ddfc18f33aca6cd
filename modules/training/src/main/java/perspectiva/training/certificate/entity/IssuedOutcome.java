package perspectiva.training.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What the holder can do, in the words of the day of issue. */
@Embeddable
public class IssuedOutcome {

    private String statement;

    private String skill;

    @Column(name = "skill_title")
    private String skillTitle = "";

    protected IssuedOutcome() {}

    /**
     * @param skill the code of a list of skills; null when it is tied to none
     * @param skillTitle what the list called it; empty without a skill
     */
    public IssuedOutcome(String statement, String skill, String skillTitle) {
        this.statement = statement;
        this.skill = skill;
        this.skillTitle = skillTitle;
    }

    IssuedOutcome copy() {
        return new IssuedOutcome(statement, skill, skillTitle);
    }

    public String statement() {
        return statement;
    }

    public Optional<String> skill() {
        return Optional.ofNullable(skill);
    }

    public String skillTitle() {
        return skillTitle;
    }
}
