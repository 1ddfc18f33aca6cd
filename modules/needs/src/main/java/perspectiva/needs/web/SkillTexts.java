package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import perspectiva.core.codes.Skills;
import perspectiva.needs.NeedSkills;
import perspectiva.needs.WantedSkill;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Caller;

/** What a need's skills are called, for whoever reads it. */
@Named("skillTexts")
@RequestScoped
public class SkillTexts {

    @Inject
    NeedSkills needSkills;

    @Inject
    Skills skills;

    @Inject
    Caller caller;

    private final Map<Long, List<WantedSkill>> read = new HashMap<>();
    private final Map<Long, List<WantedSkill>> published = new HashMap<>();

    /** Read once a request. */
    public List<WantedSkill> of(Need need) {
        return read.computeIfAbsent(need.id(), any -> needSkills.of(need));
    }

    /** The same of a vacancy, as the town reads it. */
    public List<WantedSkill> published(long needId) {
        return published.computeIfAbsent(needId, needSkills::published);
    }

    /** The skill's title in the reader's language; the employer's words while nobody knows the skill. */
    public String title(WantedSkill wanted) {
        return wanted.skill() == null ? wanted.wording() : skills.title(wanted.skill(), caller.language());
    }
}
