package perspectiva.samples.second;

import jakarta.transaction.Transactional;
import perspectiva.spi.Refused;

/** Refuses whatever is asked. */
@Transactional
public class Refusing {

    void hire() {
        throw new Refused("samples.refused.hire");
    }
}
