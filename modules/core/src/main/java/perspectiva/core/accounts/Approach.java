package perspectiva.core.accounts;

import java.util.List;

/**
 * How somebody comes to the door.
 *
 * @param address the network address
 * @param marks what the browser brings along from accounts it was let in to before; may be made up
 */
public record Approach(String address, List<String> marks) {

    public Approach {
        marks = List.copyOf(marks);
    }
}
