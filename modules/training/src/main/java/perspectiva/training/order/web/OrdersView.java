package perspectiva.training.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import perspectiva.core.store.Slice;
import perspectiva.training.order.OrderFilter;
import perspectiva.training.order.OrderRow;
import perspectiva.training.order.StudyOrders;
import perspectiva.training.order.UnorderedSession;
import perspectiva.training.order.entity.OrderKind;

/** The register of orders. All its state stands in the address. */
@Named("trainingOrdersView")
@RequestScoped
public class OrdersView {

    @Inject
    StudyOrders orders;

    private OrderFilter filter;
    private Slice<OrderRow> slice;
    private List<UnorderedSession> waiting = List.of();

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = OrderFilter.of(address);
        slice = orders.list(filter, OrderFilter.paging(address));
        if (filter.isEmpty() && slice.paging().page() == 1) {
            waiting = orders.waiting();
        }
    }

    public List<OrderKind> getKinds() {
        return List.of(OrderKind.values());
    }

    /** Sessions that wait for an order; none while something is looked for. */
    public List<UnorderedSession> getWaiting() {
        return waiting;
    }

    public OrderFilter getFilter() {
        return filter;
    }

    public String getKind() {
        return filter.kind();
    }

    public Slice<OrderRow> getSlice() {
        return slice;
    }
}
