package perspectiva.needs;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Paging;
import perspectiva.needs.entity.Posting;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Role;

/** The registered organisations a posting may come from, the surest first. */
@Boundary
public class Matches {

    private static final int MOST = 4;

    /** Says nothing of who it is. */
    private static final Set<String> FORMS = Set.of(
            "ооо",
            "оао",
            "зао",
            "пао",
            "нао",
            "ао",
            "ип",
            "гку",
            "мку",
            "мбоу",
            "муп",
            "общество",
            "ограниченной",
            "ответственностью",
            "акционерное",
            "завод",
            "фабрика",
            "компания",
            "предприятие",
            "производство",
            "краснокамск");

    @Inject
    Organisations organisations;

    /** An organisation and whether it is sure: the taxpayer's number is the same. */
    public record Match(Organisation organisation, boolean isSameInn) {}

    @AllowedTo(Role.DIRECTOR)
    public List<Match> of(Posting posting) {
        Map<Long, Match> found = new LinkedHashMap<>();
        organisations.byInn(posting.inn()).ifPresent(same -> found.put(same.id(), new Match(same, true)));
        for (String word : words(posting.organisation())) {
            organisations
                    .search(word, new Paging(1, MOST, "", false))
                    .rows()
                    .forEach(alike -> found.putIfAbsent(alike.id(), new Match(alike, false)));
        }
        return new ArrayList<>(found.values()).subList(0, Math.min(MOST, found.size()));
    }

    /** What a name is known by, the longest word first; its ending may differ. */
    private static List<String> words(String name) {
        return SearchText.words(name).stream()
                .filter(word -> word.length() > 3 && !FORMS.contains(word))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word -> word.length() > 6 ? word.substring(0, word.length() - 2) : word)
                .limit(2)
                .toList();
    }
}
