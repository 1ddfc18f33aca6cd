package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import perspectiva.core.codes.Match;
import perspectiva.core.codes.Skills;
import perspectiva.needs.NeedSkills;
import perspectiva.needs.WantedSkill;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** The skills in a need's form while somebody writes it. They are saved with the form, and by themselves when it is. */
@Named("needSkillsView")
@ViewScoped
public class NeedSkillsView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SUGGESTED = 8;

    @Inject
    NeedSkills needSkills;

    @Inject
    Skills skills;

    @Inject
    NeedFormView writing;

    @Inject
    Caller caller;

    private final ArrayList<WantedSkill> chosen = new ArrayList<>();

    /** As they were kept when this form read or wrote them last. */
    private List<WantedSkill> kept = List.of();

    private String typed;

    /** Begins with those of a need that is copied; with none when nothing is. */
    void begin(Long copied) {
        show(copied == null ? List.of() : needSkills.of(copied));
        kept = List.of();
    }

    /** Begins with those of the need that is changed. */
    void resume(long needId) {
        kept = needSkills.of(needId);
        show(kept);
    }

    /** Called when the form is saved. Shows what another form of the same need added meanwhile. */
    void keep(long needId) {
        kept = needSkills.keep(needId, kept, List.copyOf(chosen));
        show(kept);
    }

    private void show(List<WantedSkill> skills) {
        chosen.clear();
        chosen.addAll(skills);
    }

    /** Those no list knows. */
    List<String> ownWords() {
        return chosen.stream()
                .filter(wanted -> wanted.skill() == null)
                .map(WantedSkill::wording)
                .toList();
    }

    public List<String> suggest(String words) {
        return skills.find(words, caller.language(), SUGGESTED).stream()
                .map(Match::term)
                .distinct()
                .toList();
    }

    /** Takes what was typed: a skill the lists know, or the employer's own words. */
    public void add() {
        if (typed == null || typed.isBlank()) {
            return;
        }
        Optional<String> code = skills.called(typed, caller.language()).map(Match::code);
        take(new WantedSkill(typed.strip(), code.orElse(null), true));
        typed = null;
    }

    /** Takes one of those usual in the occupation. */
    public void addTypical(String code, String title) {
        take(new WantedSkill(title, code, true));
    }

    private void take(WantedSkill wanted) {
        if (chosen.size() >= NeedSkills.MOST) {
            throw new Refused("needs.refused.skills", NeedSkills.MOST).at("skill");
        }
        if (chosen.stream().noneMatch(wanted::isSameAs)) {
            chosen.add(wanted);
            save();
        }
    }

    public void remove(int place) {
        chosen.remove(place);
        save();
    }

    public void turn(int place) {
        chosen.set(place, chosen.get(place).turned());
        save();
    }

    /** Only where the form saves itself too, and knows for whom it is. */
    private void save() {
        if (writing.isSavedByItself() && writing.employer() != null) {
            writing.autosave();
        }
    }

    /** What the occupation usually asks for and is not chosen yet. */
    public List<Match> getTypical() {
        return skills.typicalOf(writing.getForm().getOccupation(), caller.language(), SUGGESTED).stream()
                .filter(match ->
                        chosen.stream().noneMatch(new WantedSkill(match.title(), match.code(), true)::isSameAs))
                .toList();
    }

    public List<WantedSkill> getChosen() {
        return chosen;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
