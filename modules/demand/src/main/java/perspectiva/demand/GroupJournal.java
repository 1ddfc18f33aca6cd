package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.demand.entity.Commitment;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.GroupNeed;

/** Writes down what happened to a need group: in its own history and in the portal's audit log. */
@ApplicationScoped
class GroupJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    /** @param before the state it was in; empty for a new one */
    void moved(DemandGroup group, String before, String reason) {
        history.changed(NeedGroups.KIND, group.id(), before, group.state().word(), reason);
        audit.note("demand.audit.group." + group.state().word(), group.number(), reason);
    }

    void joined(DemandGroup group, GroupNeed need) {
        noted(group, "demand.group.record.joined", need.number(), need.employerName());
        audit.note("demand.audit.group.joined", group.number(), need.number());
    }

    void left(DemandGroup group, GroupNeed need, String reason) {
        noted(group, "demand.group.record.left", need.number(), need.employerName(), reason);
        audit.note("demand.audit.group.left", group.number(), need.number());
    }

    /** Without the name of who said it: that stands with the commitment, where it can be erased. */
    void said(DemandGroup group, Commitment said) {
        noted(group, "demand.group.record.said", said.employerName(), words(said));
        audit.note("demand.audit.group.said", group.number(), said.employerName());
    }

    /** @param reason in words; or of the portal, that the employer has no need in the group any more */
    void withdrawn(DemandGroup group, Commitment said, String reason) {
        noted(group, "demand.group.record.unsaid", said.employerName(), words(said), reason);
        audit.note("demand.audit.group.unsaid", group.number(), said.employerName());
    }

    private String words(Commitment said) {
        String kind =
                texts.text(Identity.RUSSIAN, "demand.commitment." + said.kind().word());
        String much = said.kind().isMoney()
                ? formats.money(said.amount(), Identity.RUSSIAN)
                : texts.text(Identity.RUSSIAN, "demand.people", said.people());
        return kind + ", " + much;
    }

    /** Something was done to it that is no change of its state. */
    private void noted(DemandGroup group, String key, Object... values) {
        history.changed(
                NeedGroups.KIND,
                group.id(),
                group.state().word(),
                group.state().word(),
                texts.text(Identity.RUSSIAN, key, values));
    }
}
