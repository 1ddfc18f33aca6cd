package perspectiva.needs.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The address of the desk: of a request's parameters those that make the list, always in the same order. */
public final class DeskAddress {

    static final String PAGE = "/needs/desk";

    private static final Set<String> KEPT = Set.of("q", "stage", "whose", "major", "place", "employer", "sort", "col");

    private DeskAddress() {}

    /** Without its question mark; empty for the queue as it lies there. */
    static String query(Map<String, String[]> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(parameter -> KEPT.contains(parameter.getKey()))
                        .flatMap(parameter -> Arrays.stream(parameter.getValue())
                                .filter(value -> !value.isEmpty())
                                .map(value ->
                                        parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
    }

    static String of(String query) {
        return query.isEmpty() ? PAGE : PAGE + "?" + query;
    }
}
