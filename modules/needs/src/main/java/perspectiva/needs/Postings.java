package perspectiva.needs;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.VISITOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationSheet;
import perspectiva.core.people.Organisations;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.needs.entity.Posting;
import perspectiva.needs.entity.Posting.State;
import perspectiva.needs.entity.PostingSheet;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Needs of employers without an account: written by anybody, confirmed by mail, made needs by the staff. */
@Boundary
public class Postings {

    /** How long an unconfirmed one is kept. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final String SAID = Stream.of("title", "organisation", "inn", "place", "person", "email")
            .map(field -> "lower(p." + field + ") like :words escape '!'")
            .collect(Collectors.joining(" or ", "(", ")"));

    private static final int FROM_ONE_ADDRESS = 10;
    private static final int FROM_ONE_EMAIL = 3;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    RateLimits limits;

    @Inject
    FormStamp stamps;

    @Inject
    Organisations organisations;

    @Inject
    PostedNeeds posted;

    @Inject
    PostingLetters letters;

    @Inject
    Caller caller;

    /** A stamp for a form that is opened now. */
    @AllowedTo(VISITOR)
    public String stamp() {
        return stamps.fresh();
    }

    /**
     * Takes it in and asks its writer by mail to confirm it.
     *
     * @param trap what stands in the field that people do not see
     * @param stamp what the form was opened with
     * @param from the network address it comes from
     */
    @AllowedTo(VISITOR)
    public void post(PostingSheet sheet, String trap, String stamp, String from) {
        if (trap != null && !trap.isEmpty()) {
            throw new Refused("needs.refused.trap");
        }
        stamps.check(stamp);
        String token = Tokens.fresh();
        Posting posting = new Posting(sheet, caller.language(), Tokens.hash(token));
        limits.take("needs.post.address", from, FROM_ONE_ADDRESS, Duration.ofHours(1));
        limits.take("needs.post.email", posting.email(), FROM_ONE_EMAIL, Duration.ofHours(1));
        entities.persist(posting);
        letters.confirm(posting, token);
    }

    /** What a letter's link is about, confirmed or not; nothing when it opens nothing, or nothing more. */
    @AllowedTo(VISITOR)
    public Optional<Posting> linked(String token) {
        return entities.createQuery("select p from Posting p where p.tokenHash = :hash", Posting.class)
                .setParameter("hash", Tokens.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst();
    }

    /** Pressed twice it does no more than once. */
    @AllowedTo(VISITOR)
    public void confirm(String token) {
        Posting posting = linked(token).orElseThrow(() -> new Refused("needs.refused.posting.link"));
        entities.refresh(posting, LockModeType.PESSIMISTIC_WRITE);
        if (posting.isUnconfirmed()) {
            posting.confirm();
        }
    }

    /**
     * What waits for the staff, the oldest first.
     *
     * @param words stand in the title, the organisation's name, its INN, the place or the writer's name or mail; empty for all
     */
    @AllowedTo(DIRECTOR)
    public Slice<Posting> waiting(String words, Paging paging) {
        Where where = new Where().and("p.state = :confirmed", "confirmed", State.CONFIRMED);
        if (!words.isBlank()) {
            where.and(SAID, "words", SearchText.containing(words));
        }
        List<Posting> rows = where.fill(entities.createQuery(
                        "select p from Posting p" + where.clause() + " order by p.confirmedAt, p.id", Posting.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(rows, paging, () -> where.fill(
                        entities.createQuery("select count(p) from Posting p" + where.clause(), Long.class))
                .getSingleResult());
    }

    /** What a need was made of; nothing when it was not posted here, or its writer is forgotten. */
    @AllowedTo(DIRECTOR)
    public Optional<Posting> behind(long need) {
        return entities.createQuery("select p from Posting p where p.need = :need", Posting.class)
                .setParameter("need", need)
                .getResultStream()
                .findFirst();
    }

    /** Makes it a need of an organisation that is registered; it waits to be verified like any other. */
    @AllowedTo(DIRECTOR)
    public void attach(long id, int version, long organisation) {
        Posting posting = opened(id, version);
        posting.take(posted.need(posting, organisations.byId(organisation)));
    }

    /** The same for one that is registered with it. Its writer's own mail and telephone do not become the organisation's. */
    @AllowedTo(DIRECTOR)
    public void register(long id, int version, String settlement) {
        Posting posting = opened(id, version);
        if (settlement.isBlank()) {
            throw new Refused("needs.refused.posting.settlement");
        }
        OrganisationSheet sheet = new OrganisationSheet();
        sheet.setInn(posting.inn().digits());
        sheet.setShortName(posting.organisation());
        sheet.setSettlement(settlement);
        Organisation organisation = organisations.register(sheet);
        entities.flush();
        posting.take(posted.need(posting, organisation));
    }

    /** Its writer is told why. */
    @AllowedTo(DIRECTOR)
    public void refuse(long id, int version, String reason) {
        Posting posting = opened(id, version);
        posting.refuse(reason);
        letters.refused(posting);
    }

    /** Nobody confirmed these in time: the portal's own act. */
    @AllowedTo({})
    public void forgetUnconfirmed() {
        entities.createQuery("delete from Posting p where p.state = :unconfirmed and p.createdAt < :before")
                .setParameter("unconfirmed", State.UNCONFIRMED)
                .setParameter("before", Now.instant().minus(PATIENCE))
                .executeUpdate();
    }

    private Posting opened(long id, int version) {
        Posting posting = entities.find(Posting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (posting == null || posting.isUnconfirmed()) {
            throw new Refused.NotFound();
        }
        if (posting.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return posting;
    }
}
