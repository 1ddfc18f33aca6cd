package perspectiva.core.occupations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.occupations.OccupationTerm.Source;
import perspectiva.core.records.Marks;

/**
 * Brings the shipped list of occupations into the database, when there is none yet or another edition of it. Official
 * editions that were brought meanwhile keep the last word about titles.
 */
@ApplicationScoped
public class OccupationLoader {

    private static final String MARK = "occupations";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Marks marks;

    @Inject
    OccupationTitles titles;

    @Transactional
    public void load() {
        load(OccupationList.shipped());
    }

    void load(OccupationList list) {
        String fingerprint = list.fingerprint();
        if (marks.get(MARK).filter(fingerprint::equals).isPresent()) {
            return;
        }
        follow(list.occupations());
        replaceTerms(list.terms());
        titles.follow();
        marks.set(MARK, fingerprint);
    }

    private void follow(List<ListedOccupation> listed) {
        Map<String, Occupation> known = entities.createQuery("select o from Occupation o", Occupation.class)
                .getResultStream()
                .collect(Collectors.toMap(Occupation::code, Function.identity()));
        for (ListedOccupation row : listed) {
            Occupation old = known.remove(row.code());
            if (old == null) {
                entities.persist(new Occupation(row));
            } else {
                old.follow(row);
            }
        }
        known.values().forEach(Occupation::retire);
        entities.flush();
    }

    /** What staff taught stays; a name that is listed twice is stored once. */
    private void replaceTerms(List<OccupationTerm> listed) {
        entities.createQuery("delete from OccupationTerm t where t.source <> :local")
                .setParameter("local", Source.LOCAL)
                .executeUpdate();
        Set<String> seen = entities.createQuery("select t from OccupationTerm t", OccupationTerm.class)
                .getResultStream()
                .map(OccupationLoader::identity)
                .collect(Collectors.toCollection(HashSet::new));
        listed.stream().filter(term -> seen.add(identity(term))).forEach(entities::persist);
    }

    private static String identity(OccupationTerm term) {
        return String.join("\t", term.code(), term.language(), term.normalised());
    }
}
