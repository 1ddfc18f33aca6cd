package perspectiva.training.session;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import perspectiva.core.caller.Identity;
import perspectiva.core.records.Numbers;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.VersionState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.Taught;

/** Plans cohorts of courses and leads them from the draft to their end. */
@Boundary
public class Sessions {

    /** What the history calls a session. */
    public static final String KIND = "training.session";

    /** What its numbers begin with. */
    static final String SERIES = "УП";

    /** The versions of courses that may be taught. */
    private static final Set<VersionState> OFFERED = Set.of(VersionState.APPROVED, VersionState.ACTIVE);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SessionRows rows;

    @Inject
    SessionSums sums;

    @Inject
    MeetingRows meetings;

    @Inject
    SessionJournal journal;

    @Inject
    Formats formats;

    @Inject
    Numbers numbers;

    @Inject
    Event<SessionMoved> moves;

    /** A trainer reads those with own meetings. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public Slice<SessionRow> list(SessionFilter filter, Paging paging) {
        return rows.page(filter, paging);
    }

    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public CourseSession byId(long id) {
        return rows.byId(id);
    }

    /** One whose people are examined by the caller: for a trainer, with meetings that were not taken away. */
    @AllowedTo({DIRECTOR, TRAINER})
    public CourseSession examined(long id) {
        CourseSession session = rows.byId(id);
        if (!rows.isExamined(id)) {
            throw new Refused.NotFound();
        }
        return session;
    }

    /** Whether the caller examines the people of a session one may read. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public boolean isExamined(long id) {
        return rows.isExamined(rows.byId(id).id());
    }

    /** How many people have a seat and did not leave it. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public long comingTo(long id) {
        return sums.coming(rows.byId(id).id());
    }

    /** Sessions meetings may be planned for. */
    @AllowedTo(DIRECTOR)
    public List<CourseSession> live() {
        return rows.live();
    }

    /** What may be taught, by title: approved versions of courses. */
    @AllowedTo(DIRECTOR)
    public List<Taught> offered() {
        return entities.createQuery(
                        "select v from CourseVersion v where v.state in :offered order by v.course.title, v.number desc",
                        CourseVersion.class)
                .setParameter("offered", OFFERED)
                .getResultStream()
                .map(Sessions::taught)
                .toList();
    }

    private static Taught taught(CourseVersion version) {
        return new Taught(version.id(), version.course().title(), version.number(), version.hours());
    }

    /** What a session teaches, also when its version is offered no more. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, TRAINER})
    public Taught taughtIn(long id) {
        return taught(entities.find(CourseVersion.class, rows.byId(id).versionId()));
    }

    @AllowedTo(DIRECTOR)
    public CourseSession plan(SessionSheet sheet) {
        CourseSession session = new CourseSession(chosen(sheet), sheet);
        entities.persist(session);
        entities.flush();
        journal.moved(session, "", "");
        return session;
    }

    /** @param version as it was when the caller opened it */
    @AllowedTo(DIRECTOR)
    public CourseSession amend(long id, int version, SessionSheet sheet) {
        CourseSession session = rows.held(id, version);
        boolean isSame = sheet.getTaught() != null && sheet.getTaught() == session.versionId();
        session.amend(isSame ? taughtIn(id) : chosen(sheet), sheet, sums.facts(id));
        entities.flush();
        journal.noted(session, "training.session.record.amended");
        return session;
    }

    private Taught chosen(SessionSheet sheet) {
        CourseVersion version =
                sheet.getTaught() == null ? null : entities.find(CourseVersion.class, sheet.getTaught());
        if (version == null || !OFFERED.contains(version.state())) {
            throw new Refused("training.session.refused.taught").at("taught");
        }
        return taught(version);
    }

    @AllowedTo(DIRECTOR)
    public CourseSession publish(long id, int version) {
        return change(
                id,
                version,
                (session, facts) ->
                        session.publish(facts, numbers.next(SERIES, Now.today().getYear())),
                "");
    }

    /** Opens it for applications. */
    @AllowedTo(DIRECTOR)
    public CourseSession enrol(long id, int version) {
        return change(id, version, (session, facts) -> session.enrol(), "");
    }

    /** @param why wanted when fewer people come than it was planned for; may be empty else */
    @AllowedTo(DIRECTOR)
    public CourseSession confirm(long id, int version, String why) {
        return change(id, version, (session, facts) -> session.confirm(facts, why), why);
    }

    @AllowedTo(DIRECTOR)
    public CourseSession start(long id, int version) {
        return change(id, version, CourseSession::start, "");
    }

    @AllowedTo(DIRECTOR)
    public CourseSession complete(long id, int version) {
        return change(id, version, CourseSession::complete, "");
    }

    @AllowedTo(DIRECTOR)
    public CourseSession report(long id, int version, String report) {
        return change(id, version, (session, facts) -> session.report(report), report);
    }

    /** @param planned in kopecks, as {@code actual}; null when not known */
    @AllowedTo(DIRECTOR)
    public CourseSession cost(long id, int version, Long planned, Long actual) {
        CourseSession session = rows.held(id, version);
        session.cost(planned, actual);
        entities.flush();
        journal.noted(
                session,
                "training.session.record.cost",
                formats.money(planned, Identity.RUSSIAN),
                formats.money(actual, Identity.RUSSIAN));
        return session;
    }

    @AllowedTo(DIRECTOR)
    public CourseSession close(long id, int version) {
        return change(id, version, (session, facts) -> session.close(sums.learning(id)), "");
    }

    /** What of its meetings lies ahead is cancelled with it, and rooms and trainers are free again. */
    @AllowedTo(DIRECTOR)
    public CourseSession cancel(long id, int version, String reason) {
        CourseSession session = change(id, version, (one, facts) -> one.cancel(reason), reason);
        meetings.cancelAhead(id);
        return session;
    }

    private CourseSession change(long id, int version, BiConsumer<CourseSession, SessionFacts> verb, String reason) {
        CourseSession session = rows.held(id, version);
        String before = session.state().word();
        verb.accept(session, sums.facts(id));
        entities.flush();
        journal.moved(session, before, reason);
        moves.fire(new SessionMoved(session, reason == null ? "" : reason));
        return session;
    }
}
