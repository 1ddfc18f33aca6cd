package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.History;
import perspectiva.core.text.Texts;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.order.entity.OrderLine;
import perspectiva.training.order.entity.StudyOrder;
import perspectiva.training.session.Sessions;

/** Writes down that an order was issued: in its history, the session's, that of everybody it names, and the audit log. */
@ApplicationScoped
class OrderJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    void issued(StudyOrder order) {
        String what = texts.text(
                Identity.RUSSIAN, "training.order.kind." + order.kind().word());
        String said = texts.text(Identity.RUSSIAN, "training.order.record", order.number(), what, order.people());
        history.changed(StudyOrders.KIND, order.id(), "", "issued", what);
        history.noted(Sessions.KIND, order.sessionId(), said);
        String own = texts.text(Identity.RUSSIAN, "training.order.record.own", order.number(), what);
        order.lines().stream()
                .map(OrderLine::enrolmentId)
                .forEach(enrolment -> history.noted(Enrolments.KIND, enrolment, own));
        audit.note(
                "training.order.audit.issued",
                order.number() + ", " + order.award().provider(),
                said);
    }
}
