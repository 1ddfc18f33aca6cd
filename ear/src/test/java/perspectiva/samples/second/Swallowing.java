package perspectiva.samples.second;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import perspectiva.spi.Refused;

/** Goes on when another bean has taken the transaction with it. */
@Transactional
public class Swallowing {

    @Inject
    Refusing refusing;

    boolean isHired() {
        try {
            ask();
            return true;
        } catch (Refused no) {
            return false;
        }
    }

    private void ask() {
        refusing.hire();
    }
}
