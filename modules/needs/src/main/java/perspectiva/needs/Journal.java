package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.Wording.Remark;

/** Writes down what happened to a need: in its own history, which its page shows, and in the portal's audit log. */
@ApplicationScoped
class Journal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    /** @param before the stage it was in; empty for a new one */
    void moved(Need need, String before, String reason) {
        remember(need, before, reason);
        audit.note("needs.audit." + need.stage(), subject(need), reason == null ? "" : reason);
    }

    /** In its own history alone: the audit log tells of real acts, and the demonstration's are invented. */
    void remember(Need need, String before, String reason) {
        history.changed(Needs.KIND, need.id(), before, need.stage(), reason);
    }

    /** Drafts change all the time; what was verified is corrected, and that is remembered field by field. */
    void corrected(Need need, Set<NeedField> changes) {
        if (need.state() == NeedState.DRAFT) {
            return;
        }
        String fields = changes.stream()
                .map(field -> texts.text(Identity.RUSSIAN, "needs.field." + field.word()))
                .collect(Collectors.joining(", "));
        String reason = texts.text(Identity.RUSSIAN, "needs.corrected", fields);
        history.changed(Needs.KIND, need.id(), need.stage(), need.stage(), reason);
        audit.note("needs.audit.corrected", subject(need), fields);
    }

    /** Whoever verified it read the sentences that may break the law and let them stand. */
    void considered(Need need, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            String sentences = remarks.stream().map(Remark::sentence).distinct().collect(Collectors.joining(" "));
            noted(need, texts.text(Identity.RUSSIAN, "needs.considered", sentences));
        }
    }

    /** Something was done to it that is no change of its state. */
    void noted(Need need, String what) {
        history.changed(Needs.KIND, need.id(), need.stage(), need.stage(), cut(what));
    }

    private static String cut(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 999) + "…";
    }

    /** Its skills were corrected, which are records of their own. */
    void correctedSkills(Need need) {
        if (need.state() == NeedState.DRAFT) {
            return;
        }
        String fields = texts.text(Identity.RUSSIAN, "needs.skills");
        noted(need, texts.text(Identity.RUSSIAN, "needs.corrected", fields));
        audit.note("needs.audit.corrected", subject(need), fields);
    }

    private static String subject(Need need) {
        String name = need.form().getTitle() + ", " + need.employerName();
        return need.number() == null ? name : need.number() + " " + name;
    }
}
