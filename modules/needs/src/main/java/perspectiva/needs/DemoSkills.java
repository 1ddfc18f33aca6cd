package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import perspectiva.core.caller.Identity;
import perspectiva.core.codes.Match;
import perspectiva.core.codes.Skills;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedSkill;

/** In the demonstration a need asks for what its occupation usually asks for; one employer adds words of her own. */
@ApplicationScoped
@Transactional
class DemoSkills {

    private static final int USUAL = 3;
    private static final String IN_OWN_WORDS = "Белый Плёс";
    private static final String OWN_WORDS = "Оборудование комбината «Белый Плёс»";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Skills skills;

    /** By occupation: a question each would cost half of the time the needs take. */
    private final Map<String, List<Match>> usual = new ConcurrentHashMap<>();

    void ask(Need need) {
        List<WantedSkill> wanted = new ArrayList<>();
        usualIn(need.form().getOccupation())
                .forEach(one -> wanted.add(new WantedSkill(one.title(), one.code(), wanted.size() < USUAL - 1)));
        if (need.employerName().contains(IN_OWN_WORDS)) {
            wanted.add(new WantedSkill(OWN_WORDS, null, false));
        }
        for (int place = 0; place < wanted.size(); place++) {
            entities.persist(new NeedSkill(need.id(), place, wanted.get(place)));
        }
    }

    private List<Match> usualIn(String occupation) {
        return usual.computeIfAbsent(occupation, group -> skills.typicalOf(group, Identity.RUSSIAN, USUAL));
    }
}
