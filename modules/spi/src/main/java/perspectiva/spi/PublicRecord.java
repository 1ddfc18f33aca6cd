package perspectiva.spi;

import java.time.LocalDate;

/**
 * A record that everybody may read.
 *
 * @param address where it is shown, from the portal's root
 * @param changed the day on which what it shows last changed
 */
public record PublicRecord(String address, LocalDate changed) {}
