package perspectiva.spi;

import java.util.List;

/** What would be left waiting if the module were switched off now; shown to the administrator before the switch. */
public interface InProgress {

    List<Tally> tallies();

    /**
     * @param key the text's key; its placeholder {@code {0}} is the count
     * @param count how many
     */
    record Tally(String key, long count) {}
}
