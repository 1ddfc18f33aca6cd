package perspectiva.spi;

/**
 * One record a search found.
 *
 * @param kind the text key of what it is: {@code needs.need.kind}
 * @param title what people call it
 * @param hint what tells it from its namesakes
 * @param address where it is, from the portal's root
 */
public record Found(String kind, String title, String hint, String address) {}
