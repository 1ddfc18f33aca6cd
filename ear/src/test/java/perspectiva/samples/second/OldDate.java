package perspectiva.samples.second;

import java.util.Date;

/** Keeps a date as one did in the last century. */
public class OldDate {
    Date since;
}
