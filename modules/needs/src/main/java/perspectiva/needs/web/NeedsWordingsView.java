package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.codes.Match;
import perspectiva.core.codes.Skills;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.NeedSkills;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** The screen on which staff say which skill employers mean by their words. */
@Named("needsWordingsView")
@ViewScoped
public class NeedsWordingsView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SUGGESTED = 8;
    private static final int GUESSED = 4;

    @Inject
    NeedSkills needSkills;

    @Inject
    Skills skills;

    @Inject
    Caller caller;

    private String typed;
    private String wording;
    private String skill;
    private int page = 1;
    private transient List<String> guesses;
    private transient Slice<NeedSkills.Unmapped> slice;

    public List<String> suggest(String words) {
        return skills.find(words, caller.language(), SUGGESTED).stream()
                .map(Match::title)
                .toList();
    }

    /** Only a skill of a list will do. */
    public String map() {
        Match meant = skills.called(skill, caller.language())
                .orElseThrow(() -> new Refused("needs.refused.skill.unknown").at("skill"));
        needSkills.map(wording, meant.code());
        return "/needs/wordings?faces-redirect=true";
    }

    /** A guess that was pressed; it still has to be confirmed, since all equal wordings get it. */
    public void take(String guess) {
        skill = guess;
    }

    /** What the wording probably means: only skills that have all its words, the best first. */
    public List<String> getGuesses() {
        if (guesses == null) {
            guesses = skills.named(wording, caller.language(), GUESSED).stream()
                    .map(Match::title)
                    .toList();
        }
        return guesses;
    }

    public Slice<NeedSkills.Unmapped> getSlice() {
        if (slice == null) {
            slice = needSkills.unmapped(typed, Paging.of(page, ""));
        }
        return slice;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
