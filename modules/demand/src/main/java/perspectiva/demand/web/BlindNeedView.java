package perspectiva.demand.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.demand.Introductions;
import perspectiva.demand.entity.Introduction;
import perspectiva.needs.BlindNeed;
import perspectiva.needs.BlindNeeds;
import perspectiva.needs.BlindSkill;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** One need as the board shows it, and the wish to be put in touch. */
@Named("demandNeedView")
@ViewScoped
public class BlindNeedView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    BlindNeeds needs;

    @Inject
    Introductions introductions;

    @Inject
    Occupations occupations;

    @Inject
    Skills skills;

    @Inject
    Caller caller;

    private String key;
    private String message;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient BlindNeed need;

    private transient Introduction asked;
    private transient Long record;

    public void open() {
        need = needs.byKey(key);
        asked = introductions.askedAbout(key).orElse(null);
    }

    public String ask() {
        return IntroductionView.addressOf(introductions.ask(key, message).id());
    }

    /** Whether the caller's institution may ask: it has not asked yet, and does not know the employer. */
    public boolean isAskable() {
        return caller.is(Role.TRAINER) && getAsked() == null && !getNeed().isNamed();
    }

    public String getTitle() {
        return occupations.title(getNeed().occupation(), caller.language());
    }

    public String titleOf(BlindSkill skill) {
        return skills.title(skill.code(), caller.language());
    }

    /** Its record number, which the page asks with and never shows. */
    public long getRecord() {
        if (record == null) {
            record = needs.recordOf(key);
        }
        return record;
    }

    public BlindNeed getNeed() {
        if (need == null) {
            open();
        }
        return need;
    }

    public Introduction getAsked() {
        if (need == null) {
            open();
        }
        return asked;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
