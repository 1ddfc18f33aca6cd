package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.spi.SearchCard;
import perspectiva.spi.Searchable;

/** Needs in the search of the top bar: as records for those who may open them, to everybody else the vacancies among them. */
@ApplicationScoped
@Transactional
public class NeedsSearch implements Searchable {

    private static final String DIRECTOR = "director";
    private static final String VERIFIED = "verified";
    private static final String TOWN = "town";
    private static final String TRAINER = "trainer";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Occupations occupations;

    @Override
    public Class<?> record() {
        return Need.class;
    }

    @Override
    public List<Stamp> stamps(long after, int most) {
        return entities.createQuery(
                        "select new perspectiva.spi.Searchable.Stamp(n.id, n.version) from Need n where n.id > :after"
                                + " order by n.id",
                        Stamp.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<SearchCard> cards(List<Long> ids) {
        return entities.createQuery("select n from Need n where n.id in :ids", Need.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .flatMap(this::cards)
                .toList();
    }

    Stream<SearchCard> cards(Need need) {
        SearchCard record = record(need);
        return need.postedAt() == null || !Vacancy.of(need).isOpen()
                ? Stream.of(record)
                : Stream.of(record, vacancy(Vacancy.of(need)).readBy(town(need)).exceptFor(record.readers()));
    }

    private SearchCard record(Need need) {
        NeedForm form = need.form();
        String title = form.getTitle() == null ? "…" : form.getTitle();
        return SearchCard.of(need.id(), "needs.kind.need", title, "/needs/need?id=" + need.id())
                .hint(joined(", ", need.employerName(), form.getPlace(), need.number()))
                .body(joined("\n", form.getDuties(), form.getRequirements(), form.getConditions()))
                .aliases(titles(form.getOccupation()))
                .readBy(readers(need));
    }

    /** What the vacancy's page says and nothing else. */
    private SearchCard vacancy(Vacancy vacancy) {
        return SearchCard.of(vacancy.id(), "needs.kind.vacancy", vacancy.title(), "/needs/vacancy?id=" + vacancy.id())
                .hint(joined(", ", vacancy.employer(), vacancy.place(), vacancy.number()))
                .body(joined("\n", vacancy.duties(), vacancy.requirements(), vacancy.conditions()))
                .aliases(titles(vacancy.occupation()));
    }

    private String titles(String occupation) {
        return occupation == null
                ? ""
                : joined(
                        " ",
                        occupation,
                        occupations.title(occupation, Identity.RUSSIAN),
                        occupations.title(occupation, Locale.ENGLISH));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** The same rule as {@link Need#isVisibleTo}, as words. */
    private static Set<String> readers(Need need) {
        String employer = employer(need.employerId());
        return need.number() == null ? Set.of(DIRECTOR, employer) : Set.of(DIRECTOR, employer, VERIFIED);
    }

    /** The same rule as {@link Need#isVacancyFor}. */
    private static Set<String> town(Need need) {
        return need.form().isNamedToTrainers() ? Set.of(TOWN, TRAINER) : Set.of(TOWN);
    }

    @Override
    public Set<String> readsAs(Caller caller) {
        Set<String> words = new HashSet<>();
        words.add(caller.is(Role.TRAINER) ? TRAINER : TOWN);
        if (caller.is(Role.DIRECTOR)) {
            words.add(DIRECTOR);
        }
        if (caller.isAny(Role.EMPLOYER, Role.MEMBER)) {
            caller.organisation().map(NeedsSearch::employer).ifPresent(words::add);
        }
        if (caller.isAny(Role.BOARD, Role.COUNCIL)) {
            words.add(VERIFIED);
        }
        return words;
    }

    private static String employer(long organisation) {
        return "employer " + organisation;
    }
}
