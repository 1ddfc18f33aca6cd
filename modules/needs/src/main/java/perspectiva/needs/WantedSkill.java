package perspectiva.needs;

import java.io.Serializable;
import perspectiva.core.search.SearchText;

/**
 * A skill somebody asks for.
 *
 * @param wording in the employer's words
 * @param skill the code in a list of skills; null while nobody knows it
 * @param isEssential whether the job cannot be done without it; else it is welcome
 */
public record WantedSkill(String wording, String skill, boolean isEssential) implements Serializable {

    /** The same, welcome where it was a must and the other way round. */
    public WantedSkill turned() {
        return new WantedSkill(wording, skill, !isEssential);
    }

    /** Whether both mean the same skill. */
    public boolean isSameAs(WantedSkill other) {
        return skill != null && skill.equals(other.skill)
                || SearchText.normalise(wording).equals(SearchText.normalise(other.wording));
    }
}
