package perspectiva.core.occupations;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.OccupationTerm.Source;
import perspectiva.core.search.SearchText;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** The classification of occupations, and the finder that leads from what people say to its codes. */
@Boundary
public class Occupations {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OccupationMemory memory;

    @Inject
    Event<OccupationMemory.Changed> changed;

    /**
     * The occupations that may be meant, the best first; empty when nothing is like it.
     *
     * @param typed a job's name in Russian or English, or a code or its beginning
     * @param language the language of the titles, whatever the language typed
     */
    @AllowedTo(Role.VISITOR)
    public List<Suggestion> find(String typed, Locale language, int limit) {
        return memory.catalogue().find(typed, language, Math.max(1, Math.min(limit, MOST)));
    }

    /** Retired ones too: old records refer to them. */
    @AllowedTo(Role.VISITOR)
    public Optional<Occupation> byCode(String code) {
        return memory.catalogue().byCode(code);
    }

    /** Whether records may refer to this code from now on: a unit group that is not retired. */
    @AllowedTo(Role.VISITOR)
    public boolean isOffered(String code) {
        return byCode(code).filter(Occupation::isOffered).isPresent();
    }

    /** The occupation's title; the code itself when the classification does not know it. */
    @AllowedTo(Role.VISITOR)
    public String title(String code, Locale language) {
        return byCode(code).map(occupation -> occupation.title(language)).orElse(String.valueOf(code));
    }

    /** How many occupations of this level there are: 1 for major groups to 4 for unit groups. */
    @AllowedTo(Role.VISITOR)
    public int count(int level) {
        return memory.catalogue().count(level);
    }

    /** Teaches the finder a name of this town, in the language it is written in. */
    @AllowedTo({Role.DIRECTOR, Role.ADMINISTRATOR})
    public void learn(String code, String name) {
        learn(code, SearchText.isCyrillic(name) ? Identity.RUSSIAN : Locale.ENGLISH, name);
    }

    /** Teaches the finder a name this town uses, so that the next person who types it is understood. */
    @AllowedTo({Role.DIRECTOR, Role.ADMINISTRATOR})
    public void learn(String code, Locale language, String name) {
        byCode(code).filter(Occupation::isOffered).orElseThrow(Refused.NotFound::new);
        OccupationTerm learnt = new OccupationTerm(code, language, name, Source.LOCAL);
        if (memory.terms().stream().noneMatch(learnt::isSameAs)) {
            entities.persist(learnt);
            changed.fire(new OccupationMemory.Changed());
        }
    }
}
