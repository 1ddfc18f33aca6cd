package perspectiva.needs.entity;

import java.util.EnumSet;
import java.util.Set;

/** The groups of a need's form, in the order of screen and paper. The first is what must be said; all others may stay empty. */
public enum NeedGroup implements Worded {
    MAIN(NeedField.TITLE, NeedField.PAY_AGREED, true),
    SCHEDULE(NeedField.CONTRACT, NeedField.WORK_CONDITIONS, true),
    WORK(NeedField.DUTIES, NeedField.TRAINEES, true),
    OFFER(NeedField.CONDITIONS, NeedField.QUOTA, true),
    CONTACT(NeedField.CONTACT_NAME, NeedField.CONTACT_EMAIL, true),
    /** Who may read whose need it is. */
    NAMES(NeedField.NAME_WITHHELD, NeedField.NAMED_TO_TRAINERS, false),
    /** What the directorate needs to know, and nobody else. */
    OFFICE(NeedField.CAUSE, NeedField.REMARKS, false),
    /** The signed paper, when the staff keyed it in. */
    PAPER(NeedField.PAPER_SIGNER, NeedField.PAPER_NUMBER, false);

    private final Set<NeedField> fields;
    private final boolean open;

    NeedGroup(NeedField first, NeedField last, boolean open) {
        fields = EnumSet.range(first, last);
        this.open = open;
    }

    public Set<NeedField> fields() {
        return fields;
    }

    /** Whether the town may read it once the need is published. */
    public boolean isPublic() {
        return open;
    }
}
