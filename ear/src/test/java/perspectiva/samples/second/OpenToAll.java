package perspectiva.samples.second;

import perspectiva.spi.Boundary;

/** A boundary with a method for which nobody said who may. */
@Boundary
public class OpenToAll {
    public void dismissEverybody() {
        // The signature is the fault.
    }
}
