package perspectiva.samples.second;

import perspectiva.samples.first.Module;
import perspectiva.samples.first.entity.Hire;
import perspectiva.samples.first.web.HireView;

/** Takes another module's entity and view, and closes the circle. */
public class Hires {
    Module module;
    Hire hire;
    HireView view;
}
