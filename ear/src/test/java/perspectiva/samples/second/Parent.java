package perspectiva.samples.second;

/** Offers something, guarded by nobody. */
public class Parent {
    public void dismissEverybody() {
        // The signature is the fault.
    }
}
