package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.occupations.Suggestion;
import perspectiva.core.people.Organisation;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Posting;
import perspectiva.needs.entity.Source;

/** Makes a need of a posting: sent, waiting to be verified, posted by nobody of the staff. Works in its caller's transaction. */
@ApplicationScoped
class PostedNeeds {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Occupations occupations;

    @Inject
    TwinFinder twins;

    @Inject
    Journal journal;

    @Inject
    Texts texts;

    /** @return the need's record number */
    long need(Posting posting, Organisation organisation) {
        NeedForm form = posting.form();
        form.setOccupation(code(form.getTitle()));
        Need need = new Need(
                organisation.id(), organisation.shortName(), form, Source.PORTAL, Identity.visitor(posting.language()));
        need.trail().inform(posting.email());
        entities.persist(need);
        entities.flush();
        journal.moved(need, "", texts.text(Identity.RUSSIAN, "needs.record.posted"));
        String before = need.stage();
        need.submit();
        need.trail().looksLike(twins.of(need).orElse(null));
        entities.flush();
        journal.moved(need, before, "");
        return need.id();
    }

    /** What the finder knows under this very name; otherwise the staff choose. */
    private String code(String title) {
        return occupations.find(title, Identity.RUSSIAN, 1).stream()
                .filter(found -> found.matchedTerm().equalsIgnoreCase(title))
                .map(Suggestion::code)
                .findFirst()
                .orElse(null);
    }
}
