package perspectiva.training.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.training.order.OrderRow;
import perspectiva.training.order.StudyOrders;
import perspectiva.training.session.web.SessionView;

/** The orders of the session that is shown, and what is still to be ordered. */
@Named("trainingSessionOrdersView")
@RequestScoped
public class SessionOrdersView {

    /**
     * What is still to be ordered.
     *
     * @param kind the word of the kind
     * @param people how many it is about
     */
    public record Due(String kind, int people) {}

    @Inject
    StudyOrders orders;

    @Inject
    SessionView session;

    private List<OrderRow> rows;
    private List<Due> due;

    public List<OrderRow> getRows() {
        if (rows == null) {
            rows = orders.ofSession(session.getSession().id());
        }
        return rows;
    }

    public List<Due> getDue() {
        if (due == null) {
            due = orders.due(session.getSession().id()).entrySet().stream()
                    .map(one -> new Due(one.getKey().word(), one.getValue().size()))
                    .toList();
        }
        return due;
    }

    /** Whether there is anything to show. */
    public boolean isTelling() {
        return !getDue().isEmpty() || !getRows().isEmpty();
    }
}
