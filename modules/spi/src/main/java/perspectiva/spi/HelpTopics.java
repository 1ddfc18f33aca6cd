package perspectiva.spi;

import java.util.List;

/** What a module has to say on the help page. */
public interface HelpTopics {

    /**
     * What this caller does here, the most frequent first. Each is a text's key; its heading is the text {@code
     * <key>.title}.
     */
    List<String> topicsFor(Caller caller);
}
