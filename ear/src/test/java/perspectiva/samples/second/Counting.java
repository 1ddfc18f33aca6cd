package perspectiva.samples.second;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import perspectiva.spi.Refused;

/** Means to keep its count although it refuses; another bean's refusal takes it along. */
public class Counting {

    @Inject
    Refusing refusing;

    private int tries;

    @Transactional(dontRollbackOn = Refused.class)
    void attempt() {
        tries++;
        hire();
    }

    private void hire() {
        refusing.hire();
    }

    int tries() {
        return tries;
    }
}
