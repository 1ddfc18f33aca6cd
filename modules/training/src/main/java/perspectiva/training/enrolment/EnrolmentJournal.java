package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.records.Transition;
import perspectiva.core.text.Texts;
import perspectiva.training.enrolment.entity.Enrolment;

/** Writes down what happened to an enrolment: in its own history and in the portal's audit log. */
@ApplicationScoped
class EnrolmentJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    /** @param before the state it was in; empty for a new one */
    void moved(Enrolment enrolment, String before, String reason) {
        String now = enrolment.state().word();
        history.changed(Enrolments.KIND, enrolment.id(), before, now, reason);
        audit.note("training.enrolment.audit." + now, enrolment.person().displayName(), called(enrolment));
    }

    /** In its own history alone. */
    void remembered(Enrolment enrolment, String before, String reason) {
        history.changed(
                Enrolments.KIND, enrolment.id(), before, enrolment.state().word(), reason);
    }

    /** The same, its reason being one that comes about by itself. */
    void moved(Enrolment enrolment, String before) {
        String reason = enrolment
                .leaving()
                .map(why -> texts.text(Identity.RUSSIAN, "training.enrolment.leaving." + why.word()))
                .orElse("");
        String more = enrolment.reason();
        moved(enrolment, before, reason.isEmpty() || more.isEmpty() ? reason + more : reason + ": " + more);
    }

    /** The offer ran out. */
    void lapsed(Enrolment enrolment, String before) {
        String key = "training.enrolment.record.lapsed." + enrolment.state().word();
        moved(enrolment, before, texts.text(Identity.RUSSIAN, key));
    }

    /** Something was done to it that is no change of its state. */
    void noted(Enrolment enrolment, String key, Object... values) {
        String what = texts.text(Identity.RUSSIAN, key, values);
        history.noted(Enrolments.KIND, enrolment.id(), what);
        audit.note("training.enrolment.audit.changed", enrolment.person().displayName(), what);
    }

    /** An employer wants the person for a place of work: whoever has a seat is in no waiting list. */
    void linked(Enrolment enrolment, String label) {
        String key =
                enrolment.state().takesSeat() ? "training.enrolment.record.wanted" : "training.enrolment.record.linked";
        history.noted(Enrolments.KIND, enrolment.id(), texts.text(Identity.RUSSIAN, key, label));
    }

    /** Passed over in the waiting list: busy at that time. */
    void skipped(Enrolment enrolment, String why) {
        passedOver(enrolment, texts.text(Identity.RUSSIAN, "training.enrolment.record.skipped", why));
    }

    /** Passed over in the waiting list: the seat was offered before, and there was no answer. */
    void missed(Enrolment enrolment) {
        passedOver(enrolment, texts.text(Identity.RUSSIAN, "training.enrolment.record.missed"));
    }

    /** The portal looks again and again, and says the same but once. */
    private void passedOver(Enrolment enrolment, String what) {
        boolean isKnown = history.of(Enrolments.KIND, enrolment.id()).stream()
                .findFirst()
                .map(Transition::reason)
                .filter(what::equals)
                .isPresent();
        if (!isKnown) {
            history.noted(Enrolments.KIND, enrolment.id(), what);
        }
    }

    private static String called(Enrolment enrolment) {
        return enrolment.session().number().orElseGet(enrolment.session()::title);
    }
}
