package perspectiva.core.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import perspectiva.spi.Refused;

/** What the parameters of an address say. Anybody may type one by hand: whatever makes no sense is as good as not there. */
public final class Address {

    private Address() {}

    /** Of a parameter that is there several times, all values with commas between. */
    public static Map<String, String> of(Map<String, String[]> parameters) {
        Map<String, String> address = new TreeMap<>();
        parameters.forEach((name, values) -> address.put(name, String.join(",", values)));
        return address;
    }

    /** A record's number. */
    public static Optional<Long> number(Map<String, String> address, String name) {
        return Optional.ofNullable(address.get(name))
                .filter(typed -> typed.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** @throws Refused.NotFound when it says none */
    public static long numberOrNothing(Map<String, String> address, String name) {
        return number(address, name).orElseThrow(Refused.NotFound::new);
    }

    /** The year; this one when it names none. */
    public static int year(Map<String, String> address) {
        String year = address.getOrDefault("year", "");
        return year.matches("20\\d\\d") ? Integer.parseInt(year) : Now.today().getYear();
    }

    /** Which page of a list, in which order: {@code sort=-pay} is by pay, downwards. */
    public static Paging paging(Map<String, String> address) {
        String page = address.getOrDefault("page", "");
        return Paging.of(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, address.getOrDefault("sort", ""));
    }
}
