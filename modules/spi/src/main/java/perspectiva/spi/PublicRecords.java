package perspectiva.spi;

import java.util.List;

/** What a module wants search engines to find, besides its pages in the menu, which the portal knows. */
public interface PublicRecords {

    /** The latest first, at most {@code limit}; only what a visitor may open, and nothing that is over. */
    List<PublicRecord> latest(int limit);
}
