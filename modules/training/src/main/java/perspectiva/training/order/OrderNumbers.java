package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;

/** Numbers of orders. Each institution counts its own, so that two may have the same number. */
@ApplicationScoped
class OrderNumbers {

    /** What the numbers begin with. */
    private static final String SERIES = "ПР";

    @Inject
    Numbers numbers;

    /** The next of this year, in the transaction that issues the order. */
    String next(long institution) {
        String own = "." + institution;
        return numbers.next(SERIES + own, Now.today().getYear()).replace(own, "");
    }
}
