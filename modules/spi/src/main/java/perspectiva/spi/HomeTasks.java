package perspectiva.spi;

import java.util.List;

/** What a module puts on people's home pages. */
public interface HomeTasks {

    /** What waits for this caller, the most pressing first. Asked at every visit of the home page: a count, not a list. */
    List<Task> tasksFor(Caller caller);
}
