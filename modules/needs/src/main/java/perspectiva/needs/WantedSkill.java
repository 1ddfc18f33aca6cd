package perspectiva.needs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * What comes of a list that two changed at once: what either added is there, what either took away is not, and what either
     * said otherwise of a skill counts before what both began with.
     *
     * @param begun the list both began with
     * @param mine as one of them left it
     * @param theirs as the other left it, and the order where both changed it
     */
    static List<WantedSkill> merged(List<WantedSkill> begun, List<WantedSkill> mine, List<WantedSkill> theirs) {
        if (theirs.equals(begun)) {
            return mine;
        }
        List<WantedSkill> merged = new ArrayList<>();
        for (WantedSkill other : theirs) {
            other.in(mine)
                    .map(own -> begun.contains(own) ? other : own)
                    .or(() -> begun.contains(other) ? Optional.empty() : Optional.of(other))
                    .ifPresent(merged::add);
        }
        mine.stream()
                .filter(own -> own.in(theirs).isEmpty() && !begun.contains(own))
                .forEach(merged::add);
        return List.copyOf(merged);
    }

    private Optional<WantedSkill> in(List<WantedSkill> list) {
        return list.stream().filter(this::isSameAs).findFirst();
    }

    /** Whether both mean the same skill. */
    public boolean isSameAs(WantedSkill other) {
        return skill != null && skill.equals(other.skill)
                || SearchText.normalise(wording).equals(SearchText.normalise(other.wording));
    }
}
