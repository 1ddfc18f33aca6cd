package perspectiva.core.occupations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.codes.Code;
import perspectiva.core.codes.CodeList;
import perspectiva.core.codes.ListChanged;

/**
 * Lets the occupations follow the editions in force: their English titles are those of ISCO-08, their Russian ones those of
 * ОКЗ. One that neither has any more is retired; one that only a national list has is taken in.
 */
@ApplicationScoped
class OccupationTitles {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<OccupationMemory.Changed> changed;

    /** In the transaction that puts the edition in force. */
    void follow(@Observes ListChanged change) {
        if (change.list() == CodeList.ISCO || change.list() == CodeList.OKZ) {
            follow();
        }
        if (change.list() == CodeList.ESCO_OCCUPATIONS) {
            changed.fire(new OccupationMemory.Changed());
        }
    }

    void follow() {
        Map<String, Code> english = codes(CodeList.ISCO);
        Map<String, Code> russian = codes(CodeList.OKZ);
        Map<String, Occupation> known = entities.createQuery("select o from Occupation o", Occupation.class)
                .getResultStream()
                .collect(Collectors.toMap(Occupation::code, Function.identity()));
        Map<String, Code> all = new TreeMap<>(english);
        all.putAll(russian);
        all.keySet().forEach(code -> follow(known.get(code), english.get(code), russian.get(code)));
        changed.fire(new OccupationMemory.Changed());
    }

    private void follow(Occupation occupation, Code english, Code russian) {
        String titleEn = english == null ? russian.titleRu() : english.titleEn();
        String titleRu = russian == null ? english.titleEn() : russian.titleRu();
        Code either = russian == null ? english : russian;
        ListedOccupation listed = new ListedOccupation(either.code(), titleEn, titleRu);
        Occupation followed = occupation;
        if (followed == null) {
            followed = new Occupation(listed);
            entities.persist(followed);
        } else {
            followed.follow(listed);
        }
        if (isGone(english) && isGone(russian)) {
            followed.retire();
        }
    }

    private static boolean isGone(Code code) {
        return code == null || code.isRetired();
    }

    private Map<String, Code> codes(CodeList list) {
        List<Code> codes = entities.createQuery("select c from Code c where c.list = :list", Code.class)
                .setParameter("list", list)
                .getResultList();
        return codes.stream().collect(Collectors.toMap(Code::code, Function.identity()));
    }
}
