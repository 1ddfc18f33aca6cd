package perspectiva.samples.second;

import jakarta.inject.Inject;

/** Injects into a private field. */
public class Hiding {
    @Inject
    private Hires hires;

    Hires hires() {
        return hires;
    }
}
