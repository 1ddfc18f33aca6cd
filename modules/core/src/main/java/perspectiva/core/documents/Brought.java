package perspectiva.core.documents;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as somebody brought it.
 *
 * @param name what its owner called it; nothing is believed about it
 * @param content opened once
 */
public record Brought(String name, Content content) {

    /** Where its bytes come from. */
    public interface Content {
        InputStream open() throws IOException;
    }
}
