package perspectiva.needs;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NotSame;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Where a person says of two needs that look the same whether they are. Nothing is dropped without one. */
@Boundary
public class Duplicates {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Needs needs;

    @Inject
    Journal journal;

    @Inject
    Texts texts;

    @Inject
    TwinFinder finder;

    @Inject
    Caller caller;

    /** One of the two, for those who act on it. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need one(long id) {
        Need need = needs.byId(id);
        if (!need.isKeptBy(caller)) {
            throw new Refused.NotAllowed();
        }
        return need;
    }

    /**
     * They are one: the first goes on, the second is withdrawn and points to it; both histories say so.
     *
     * @param version the second's, as it was seen
     */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public void merge(long kept, long dropped, int version) {
        Need stays = one(kept);
        Need goes = pairOf(stays, dropped);
        if (stays.state().isClosed()) {
            throw new Refused("needs.refused.merge.closed");
        }
        needs.withdraw(dropped, version, say("needs.merged.into", stays));
        goes.mergeInto(kept);
        stays.trail().looksLike(finder.of(stays).orElse(null));
        entities.flush();
        journal.noted(stays, say("needs.merged.from", goes));
    }

    /** They are two, and are not held against each other again. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public void tellApart(long id, long other) {
        Need one = one(id);
        Need two = pairOf(one, other);
        boolean isKnown = !entities.createQuery(
                        "select s from NotSame s where s.lesser = :lesser and s.greater = :greater", NotSame.class)
                .setParameter("lesser", Math.min(id, other))
                .setParameter("greater", Math.max(id, other))
                .getResultList()
                .isEmpty();
        if (!isKnown) {
            entities.persist(new NotSame(id, other, caller.displayName()));
            entities.flush();
            one.trail().looksLike(finder.of(one).orElse(null));
            two.trail().looksLike(finder.of(two).orElse(null));
            journal.noted(one, say("needs.notsame", two));
            journal.noted(two, say("needs.notsame", one));
        }
    }

    private Need pairOf(Need one, long other) {
        Need two = one(other);
        if (two.employerId() != one.employerId() || two == one) {
            throw new Refused.NotFound();
        }
        return two;
    }

    private String say(String key, Need need) {
        String name = need.number() == null ? String.valueOf(need.id()) : need.number();
        return texts.text(Identity.RUSSIAN, key, name, need.form().getTitle());
    }
}
