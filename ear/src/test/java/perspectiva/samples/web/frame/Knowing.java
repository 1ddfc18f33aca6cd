package perspectiva.samples.web.frame;

import perspectiva.samples.second.OwnClock;

/** A part of the frame that knows a module by name. */
public class Knowing {
    OwnClock clock;
}
