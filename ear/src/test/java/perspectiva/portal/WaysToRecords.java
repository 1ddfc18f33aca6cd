package perspectiva.portal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.spi.Role;

/** How people come to pages of one record. Each page is opened once for each role: what was found there is kept. */
final class WaysToRecords {

    private final Map<Role, Map<String, List<String>>> links = new HashMap<>();

    /**
     * Where somebody of this role finds it. A page that is not in the menu may show one record: then the way leads through
     * the first link to it on the module's other pages, those in the menu first, or on the records those pages lead to.
     */
    Optional<String> to(EveryPage record, Role role) {
        if (record.page().isInMenu()) {
            return Optional.empty();
        }
        return linkOn(others(record, role).map(EveryPage::address), record, role)
                .or(() -> linkOn(
                        others(record, role)
                                .filter(other -> !other.page().isInMenu())
                                .flatMap(other ->
                                        linkOn(others(other, role).map(EveryPage::address), other, role).stream()),
                        record,
                        role));
    }

    private static Stream<EveryPage> others(EveryPage record, Role role) {
        return EveryPage.all().stream()
                .filter(other -> other.module().equals(record.module())
                        && !other.equals(record)
                        && other.guests().contains(role))
                .sorted(Comparator.comparing(other -> !other.page().isInMenu()));
    }

    private Optional<String> linkOn(Stream<String> ways, EveryPage record, Role role) {
        return ways.flatMap(way -> linksOn(way, role).stream())
                .filter(link -> link.startsWith(record.address() + "?"))
                .findFirst();
    }

    private List<String> linksOn(String way, Role role) {
        return links.computeIfAbsent(role, any -> new HashMap<>())
                .computeIfAbsent(
                        way, any -> Html.links(DemoTown.somebody(role).open(way).body()));
    }
}
