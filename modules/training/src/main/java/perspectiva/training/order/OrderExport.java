package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The register of orders as a table, as it was searched. */
@ApplicationScoped
public class OrderExport extends ListExport<OrderRow> {

    @Inject
    StudyOrders orders;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    protected Columns<OrderRow> table() {
        return new Columns<OrderRow>()
                .always("training.order.number", OrderRow::number)
                .always("training.order.issuedon", OrderRow::issuedOn)
                .always(
                        "training.order.kind",
                        (row, in) -> texts.text(
                                in, "training.order.kind." + row.kind().word()))
                .always("training.session.course", OrderRow::title)
                .always("training.session.number", OrderRow::sessionNumber)
                .always("training.certificate.provider", OrderRow::provider)
                .always("training.order.people", OrderRow::people)
                .always("training.certificate.signatory", OrderRow::signatory);
    }

    @Override
    protected Stream<OrderRow> all(Map<String, String> address, Caller caller) {
        return Slice.everything(OrderFilter.paging(address), paging -> orders.list(OrderFilter.of(address), paging));
    }
}
