package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Now;
import perspectiva.core.store.Where;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Caller;
import perspectiva.spi.DemandLinks;
import perspectiva.spi.Role;
import perspectiva.spi.Wanted;

/** Needs as other modules answer them: by their employer's words to whoever may open them, by the occupation to trainers. */
@ApplicationScoped
@Transactional
public class NeedLinks implements DemandLinks {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Occupations occupations;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return Needs.KIND;
    }

    @Override
    public List<Wanted> find(String words, Caller caller, int most) {
        if (!caller.is(Role.DIRECTOR)) {
            return List.of();
        }
        Where where = StageWords.at("open").and("n.validUntil >= :today", "today", Now.today());
        int place = 0;
        for (String word : SearchText.normalise(words).split(" ")) {
            where.and("n.searchText like :word" + place + " escape '!'", "word" + place++, SearchText.containing(word));
        }
        return where.fill(entities.createQuery(
                        "select n from Need n" + where.clause() + " order by n.postedAt desc, n.id desc", Need.class))
                .setMaxResults(most)
                .getResultStream()
                .map(this::opened)
                .toList();
    }

    @Override
    public List<Wanted> known(Collection<Long> records, Caller caller) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<Long, Need> found = entities.createQuery("select n from Need n where n.id in :ids", Need.class)
                .setParameter("ids", Set.copyOf(records))
                .getResultStream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        return records.stream()
                .distinct()
                .map(found::get)
                .flatMap(Stream::ofNullable)
                .flatMap(need -> known(need, caller))
                .toList();
    }

    private Stream<Wanted> known(Need need, Caller caller) {
        if (need.isVisibleTo(caller)) {
            return Stream.of(opened(need));
        }
        return caller.is(Role.TRAINER) && isOpen(need)
                ? Stream.of(
                        new Wanted(Needs.KIND, need.id(), called(need, caller.language()), "", "", label(need), true))
                : Stream.empty();
    }

    private Wanted opened(Need need) {
        String title = need.form().getTitle();
        return new Wanted(
                Needs.KIND,
                need.id(),
                title == null ? label(need) : title,
                (need.number() == null ? "" : need.number() + ", ") + need.employerName(),
                "/needs/need?id=" + need.id(),
                label(need),
                isOpen(need));
    }

    private static boolean isOpen(Need need) {
        return need.state().isOpen() && !need.validUntil().isBefore(Now.today());
    }

    private String label(Need need) {
        return called(need, Identity.RUSSIAN);
    }

    /** The classification's word for it: the employer's own words may name her. */
    private String called(Need need, Locale language) {
        String code = need.form().getOccupation();
        return code == null
                ? texts.text(language, "needs.link.uncoded")
                : texts.text(language, "needs.link.coded", occupations.title(code, language), code);
    }

    @Override
    public Set<Long> ofOrganisation(Collection<Long> records, long organisation) {
        return records.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select n.id from Need n where n.employerId = :own and n.id in :ids", Long.class)
                        .setParameter("own", organisation)
                        .setParameter("ids", Set.copyOf(records))
                        .getResultList());
    }
}
