package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Callers;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.CalendarLink;

/** What a calendar link shows: as much as its owner may read now. An owner who may no more has an address of nothing. */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

    /** How far back and ahead, in months. */
    private static final int BACK = 3;

    private static final int AHEAD = 18;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    CalendarLinks links;

    @Inject
    Timetable timetable;

    /** @throws Refused.NotFound when the token opens nothing, whatever the reason */
    public CalendarText behind(String token) {
        CalendarLink link = entities.createQuery(
                        "select l from CalendarLink l where l.tokenHash = :hash", CalendarLink.class)
                .setParameter("hash", Tokens.hash(token))
                .getResultStream()
                .findFirst()
                .filter(CalendarLink::isOpen)
                .orElseThrow(Refused.NotFound::new);
        Caller owner = owner(link).orElseThrow(Refused.NotFound::new);
        return current.as(owner, () -> text(link));
    }

    private Optional<Caller> owner(CalendarLink link) {
        Account account = entities.find(Account.class, link.accountId());
        return account == null
                ? Optional.empty()
                : callers.callerFor(account.id(), link.organisationId(), account.epoch());
    }

    private CalendarText text(CalendarLink link) {
        try {
            return new CalendarText(links.titleOf(link.subject(), link.subjectId()), meetings(link));
        } catch (Refused.NotAllowed noMore) {
            throw new Refused.NotFound();
        }
    }

    private List<MeetingRow> meetings(CalendarLink link) {
        LocalDate today = Now.today();
        LocalDate first = today.minusMonths(BACK);
        LocalDate last = today.plusMonths(AHEAD);
        Optional<Long> id = Optional.of(link.subjectId());
        return switch (link.subject()) {
            case SESSION -> timetable.between(first, last, new MeetingFilter(Optional.empty(), Optional.empty(), id));
            case ROOM -> timetable.between(first, last, new MeetingFilter(id, Optional.empty(), Optional.empty()));
            case TRAINER -> timetable.between(first, last, new MeetingFilter(Optional.empty(), id, Optional.empty()));
            case LEARNER -> timetable.learnt(first, last);
        };
    }
}
