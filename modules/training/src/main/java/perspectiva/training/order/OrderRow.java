package perspectiva.training.order;

import java.time.LocalDate;
import perspectiva.training.order.entity.OrderKind;

/** An order in a list. */
public record OrderRow(
        long id,
        String number,
        OrderKind kind,
        LocalDate issuedOn,
        String title,
        String sessionNumber,
        String provider,
        String signatory,
        int people) {}
