package perspectiva.spi;

/**
 * Something people are wanted for, a need or a group of needs, as one reader may know it.
 *
 * @param kind what the history calls such records: {@code needs.need}
 * @param title what this reader reads it as
 * @param hint what tells it from its namesakes: its number, and whose it is where the reader may know
 * @param address where this reader finds it, from the portal's root; empty when nowhere
 * @param label what may be kept beside its number and shown to whoever trains, also while its module is off: never whose it is
 * @param isOpen whether people are still wanted
 */
public record Wanted(
        String kind, long record, String title, String hint, String address, String label, boolean isOpen) {}
