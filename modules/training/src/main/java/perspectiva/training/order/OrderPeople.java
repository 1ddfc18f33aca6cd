package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/** Whom orders name. An order is kept as it was signed, as the law on education and that on archives want it. */
@ApplicationScoped
class OrderPeople implements PersonalData {

    @Inject
    OrderRows rows;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public List<Section> about(Subject subject) {
        return List.of(new Section(
                "training.order.data.orders",
                rows.naming(subject.person()).stream().map(this::fact).toList()));
    }

    private Fact fact(OrderRow row) {
        String kind =
                texts.text(Identity.RUSSIAN, "training.order.kind." + row.kind().word());
        return new Fact(
                "training.order.data.order",
                row.number() + ", " + formats.date(row.issuedOn(), Identity.RUSSIAN) + ", " + kind + ", "
                        + row.title());
    }

    @Override
    public void erase(Subject subject) {
        // An order names whom it named.
    }

    @Override
    public List<String> kept() {
        return List.of("training.order.data.kept");
    }
}
