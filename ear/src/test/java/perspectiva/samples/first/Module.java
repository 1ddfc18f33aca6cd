package perspectiva.samples.first;

import perspectiva.samples.second.Hires;

/** Needs the module that needs it. */
public class Module {
    Hires hires;
}
