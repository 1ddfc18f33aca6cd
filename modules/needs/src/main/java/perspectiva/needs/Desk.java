package perspectiva.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.accounts.Office;
import perspectiva.core.accounts.Officer;
import perspectiva.core.audit.Audit;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.entity.Assignment;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.Note;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** The director's desk: what waits for the office, who of it looks after what, and what it notes for itself. */
@Boundary
public class Desk {

    /** How many late needs one letter names; the others are for the next. */
    private static final int LATE_MOST = 50;

    /** Among so many there is one that somebody else has posted, or she looks at the desk herself. */
    private static final int FIRST_FEW = 10;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NeedRows rows;

    @Inject
    Needs needs;

    @Inject
    Letters letters;

    @Inject
    Office office;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @AllowedTo(Role.DIRECTOR)
    public Slice<Need> list(DeskFilter filter, Paging paging) {
        return rows.desk(filter, paging, caller);
    }

    /** What has waited longest of what she may verify herself; nothing when the desk is empty. */
    @AllowedTo(Role.DIRECTOR)
    public Optional<NeedRow> first() {
        return list(DeskFilter.of(Map.of()), new Paging(1, FIRST_FEW, "", false)).rows().stream()
                .filter(need -> !need.isPostedBy(caller))
                .map(NeedRow::of)
                .findFirst();
    }

    /** All of it, in portions. */
    @AllowedTo(Role.DIRECTOR)
    public Stream<List<NeedRow>> all(DeskFilter filter, Paging paging) {
        return rows.wholeDesk(filter, paging, caller);
    }

    /** The whole needs behind some rows, by their numbers. */
    @AllowedTo(Role.DIRECTOR)
    public Map<Long, Need> whole(List<Long> ids) {
        return rows.whole(ids).stream().collect(Collectors.toMap(Need::id, need -> need));
    }

    /** Verifies and publishes in one go. */
    @AllowedTo(Role.DIRECTOR)
    public Need accept(long id, int version) {
        return needs.publish(id, needs.verify(id, version).version());
    }

    /** What waits longer than promised, told once: the portal's own act. */
    @AllowedTo({})
    public void tellLate() {
        Instant promised = Now.instant().minus(Duration.ofDays(NeedsTasks.PATIENCE_DAYS));
        List<Need> late = rows.late(promised, LATE_MOST);
        if (!late.isEmpty()) {
            late.forEach(need -> need.trail().lateTold());
            letters.late(late);
        }
    }

    /** @param account somebody of the office; empty takes it from whoever has it */
    @AllowedTo(Role.DIRECTOR)
    public void assign(long needId, Optional<Long> account) {
        Need need = needs.byId(needId);
        // Two who give the same need away at once come one after the other.
        entities.lock(need, LockModeType.PESSIMISTIC_WRITE);
        Optional<Assignment> before = assignment(needId);
        if (account.isEmpty()) {
            before.ifPresent(entities::remove);
            audit.note("needs.audit.unassigned", need.form().getTitle(), "");
            return;
        }
        Officer officer = office.staff().stream()
                .filter(one -> one.account() == account.get())
                .findFirst()
                .orElseThrow(() -> new Refused("needs.refused.assignee").at("assignee"));
        before.ifPresentOrElse(
                one -> one.giveTo(officer.account(), officer.name()),
                () -> entities.persist(new Assignment(needId, officer.account(), officer.name())));
        audit.note("needs.audit.assigned", need.form().getTitle(), officer.name());
    }

    @AllowedTo(Role.DIRECTOR)
    public Optional<Assignment> assignment(long needId) {
        return entities.createQuery("select a from Assignment a where a.needId = :need", Assignment.class)
                .setParameter("need", needId)
                .getResultStream()
                .findFirst();
    }

    /** Who looks after each of these needs; those nobody does are missing. */
    @AllowedTo(Role.DIRECTOR)
    public Map<Long, String> assignees(Collection<Long> needIds) {
        Map<Long, String> found = new HashMap<>();
        if (!needIds.isEmpty()) {
            entities.createQuery("select a from Assignment a where a.needId in :needs", Assignment.class)
                    .setParameter("needs", Set.copyOf(needIds))
                    .getResultList()
                    .forEach(one -> found.put(one.needId(), one.accountName()));
        }
        return found;
    }

    @AllowedTo(Role.DIRECTOR)
    public void note(long needId, String text) {
        entities.persist(new Note(needs.byId(needId).id(), text, caller));
    }

    /** The latest first. */
    @AllowedTo(Role.DIRECTOR)
    public List<Note> notes(long needId) {
        return entities.createQuery("select n from Note n where n.needId = :need order by n.id desc", Note.class)
                .setParameter("need", needId)
                .getResultList();
    }
}
