package perspectiva.training.enrolment;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.text.Texts;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.enrolment.entity.EntryTerms;
import perspectiva.training.enrolment.entity.ListLine;
import perspectiva.training.enrolment.entity.ListState;
import perspectiva.training.enrolment.entity.Outcome;
import perspectiva.training.enrolment.entity.PeopleList;
import perspectiva.training.session.entity.CourseSession;

/**
 * People brought to a session as a table, by the office or by an organisation that sends its staff: looked at as a whole first,
 * by the same rules as everybody; let in when whoever brought it says yes.
 */
@Boundary
public class PeopleLists {

    private static final int LISTS_MOST = 20;
    private static final Duration IN = Duration.ofHours(1);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Admission admission;

    @Inject
    Newcomers newcomers;

    @Inject
    Seats seats;

    @Inject
    Texts texts;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    /**
     * Looks at a table; nobody is let in yet, and the file is not kept. An earlier list of the caller's for the session that
     * waits for a word is dropped: this is the mended one.
     *
     * @param paper the signed papers the office holds; nothing when an organisation sends its staff
     */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public long bring(long session, String fileName, String paper, InputStream content) {
        limits.take("lists.brought", "account " + caller.account().orElse(0L), LISTS_MOST, IN);
        CourseSession to = open(session);
        List<PeopleTable.Line> lines = read(content);
        unfinished(session).forEach(this::makeRoom);
        PeopleList list = new PeopleList(session, fileName, paper, caller);
        entities.persist(list);
        entities.flush();
        Set<String> seen = new HashSet<>();
        EntryTerms terms = admission.terms(to);
        for (PeopleTable.Line line : lines) {
            entities.persist(judged(list, to, terms, line, seen));
        }
        return list.id();
    }

    /** For an organisation, sessions the town knows of alone. */
    private CourseSession open(long id) {
        CourseSession session = entities.find(CourseSession.class, id);
        if (session == null || !caller.is(DIRECTOR) && session.number().isEmpty()) {
            throw new Refused.NotFound();
        }
        if (!EntryRules.isOpen(session)) {
            throw new Refused("training.enrolment.refused.closed");
        }
        return session;
    }

    private List<PeopleTable.Line> read(InputStream content) {
        try {
            Path file = Files.createTempFile("people", null);
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return new PeopleTable(texts).read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("The brought list cannot be read", full);
        }
    }

    private ListLine judged(
            PeopleList list, CourseSession session, EntryTerms terms, PeopleTable.Line line, Set<String> seen) {
        Newcomer who = line.who();
        ListLine made = new ListLine(
                list.id(),
                line.number(),
                Typed.tidy(who.getFamilyName()),
                Typed.tidy(who.getGivenName()),
                Typed.tidy(who.getPatronymic()),
                who.getBirthDate(),
                Typed.tidy(who.getEmail()),
                line.sheet());
        line.faults().stream()
                .findFirst()
                .or(() -> objection(list, session, terms, line, seen))
                .ifPresent(why -> say(made, why));
        return made;
    }

    private Optional<Refused> objection(
            PeopleList list, CourseSession session, EntryTerms terms, PeopleTable.Line line, Set<String> seen) {
        line.sheet().setPaper(list.paper());
        Person fresh;
        try {
            fresh = Newcomers.fresh(line.who());
        } catch (Refused nobodyYet) {
            return Optional.of(nobodyYet);
        }
        Person person = list.sponsor()
                .map(employer -> newcomers.colleague(fresh, employer))
                .orElseGet(() -> newcomers.namesake(fresh))
                .orElse(fresh);
        if (!seen.add(Typed.sought(person.displayName()) + line.who().getBirthDate())) {
            return Optional.of(new Refused("training.list.refused.twice"));
        }
        return admission.objection(session, person, terms, line.sheet());
    }

    /** Somebody who is there already needs nothing: the same list may be brought again. */
    static void say(ListLine line, Refused why) {
        if (why.key().equals("training.enrolment.refused.twice") || why.key().equals("training.list.refused.twice")) {
            line.twice(why);
        } else {
            line.refused(why);
        }
    }

    private List<PeopleList> unfinished(long session) {
        return entities.createQuery(
                        "select l from PeopleList l where l.account = :own and l.sessionId = :session"
                                + " and l.state in :unfinished",
                        PeopleList.class)
                .setParameter("own", caller.account().orElse(0L))
                .setParameter("session", session)
                .setParameter("unfinished", List.of(ListState.CHECKED, ListState.RUNNING))
                .getResultList();
    }

    private void makeRoom(PeopleList earlier) {
        if (earlier.isRunning()) {
            throw new Refused("training.list.refused.busy", earlier.fileName()).at("file");
        }
        drop(earlier.id());
    }

    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public PeopleList byId(long id) {
        return visible(entities.find(PeopleList.class, id));
    }

    /** The session it is for. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public CourseSession sessionOf(long id) {
        return entities.find(CourseSession.class, byId(id).sessionId());
    }

    /** The session people may be brought to. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public CourseSession session(long id) {
        return open(id);
    }

    /** How many seats nobody has; the others who may come wait. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public long freeSeats(long id) {
        CourseSession session = sessionOf(id);
        return Math.max(
                0, session.seatsMax() - seats.taken(List.of(session.id())).getOrDefault(session.id(), 0L));
    }

    /** Its lines, as they stand in the table. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public List<ListLine> lines(long id) {
        byId(id);
        return entities.createQuery(
                        "select l from ListLine l where l.listId = :list order by l.number, l.id", ListLine.class)
                .setParameter("list", id)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Map<Outcome, Long> tally(long id) {
        byId(id);
        Map<Outcome, Long> tally = new EnumMap<>(Outcome.class);
        entities.createQuery(
                        "select l.outcome, count(l) from ListLine l where l.listId = :list group by l.outcome",
                        Object[].class)
                .setParameter("list", id)
                .getResultStream()
                .forEach(row -> tally.put((Outcome) row[0], (Long) row[1]));
        return tally;
    }

    /** Says yes: those who may come are let in, one by one. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public void carryOut(long id) {
        PeopleList list = own(id);
        list.carryOut(tally(id).getOrDefault(Outcome.GOOD, 0L));
    }

    /** Says no: nothing was done, and what was brought is forgotten. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public void drop(long id) {
        own(id).drop();
        entities.createQuery("delete from ListLine l where l.listId = :list")
                .setParameter("list", id)
                .executeUpdate();
    }

    private PeopleList own(long id) {
        PeopleList list = visible(entities.find(PeopleList.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (!list.isOf(caller)) {
            throw new Refused.NotAllowed();
        }
        return list;
    }

    private PeopleList visible(PeopleList list) {
        if (list == null || !list.isVisibleTo(caller)) {
            throw new Refused.NotFound();
        }
        return list;
    }
}
