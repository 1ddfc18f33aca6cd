package perspectiva.spi;

/**
 * One figure of somebody's home page, and the place that shows what it is made of.
 *
 * @param key the key of what is counted: "Open vacancies"
 * @param number how many
 * @param address where they are listed, from the portal's root: {@code /needs/vacancies}
 */
public record Figure(String key, long number, String address) {}
