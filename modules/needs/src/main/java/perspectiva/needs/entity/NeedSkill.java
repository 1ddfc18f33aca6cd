package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import perspectiva.core.search.SearchText;
import perspectiva.core.text.Characters;
import perspectiva.needs.WantedSkill;
import perspectiva.spi.Refused;

/**
 * A skill a need asks for. The employer names it in her own words; where these are known they come with a code of a list of
 * skills, else staff find one for all equal wordings at once, or leave it as it is. The code stays whatever becomes of the
 * list.
 */
@Entity
@Table(name = "needs_skill")
public class NeedSkill {

    static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Column(name = "need_id")
    private long needId;

    private int place;

    private String wording;

    private String normalised;

    private String skill;

    /** 1 when the job cannot be done without it, else 0; see {@link Need} for why a number. */
    @Column(name = "is_essential")
    private int essential;

    protected NeedSkill() {}

    /** @param place where it stands among the need's skills, from nought */
    public NeedSkill(long needId, int place, WantedSkill wanted) {
        String tidy = wanted.wording() == null
                ? ""
                : Characters.legible(wanted.wording()).strip().replaceAll("\\s+", " ");
        if (SearchText.words(tidy).isEmpty() || tidy.length() > LONGEST) {
            throw new Refused("needs.refused.skill", LONGEST).at("skill");
        }
        this.needId = needId;
        this.place = place;
        this.wording = tidy;
        this.normalised = SearchText.normalise(tidy);
        this.skill = wanted.skill();
        this.essential = wanted.isEssential() ? 1 : 0;
    }

    /** Staff have found out which skill is meant. */
    public void map(String code) {
        skill = code;
    }

    public long needId() {
        return needId;
    }

    public String normalised() {
        return normalised;
    }

    public WantedSkill wanted() {
        return new WantedSkill(wording, skill, essential == 1);
    }
}
