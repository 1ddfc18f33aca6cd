package perspectiva.training.order;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.Award;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.order.entity.OrderKind;
import perspectiva.training.order.entity.OrderLine;
import perspectiva.training.order.entity.OrderSheet;
import perspectiva.training.order.entity.StudyOrder;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/** The office draws up what the directors of institutions order about people of sessions, and keeps the register of it. */
@Boundary
public class StudyOrders {

    /** What the history calls an order. */
    public static final String KIND = "training.order";

    private static final int WAITING_MOST = 12;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    OrderRows rows;

    @Inject
    DueLines due;

    @Inject
    UnorderedSessions unordered;

    @Inject
    OrderNumbers numbers;

    @Inject
    OrderJournal journal;

    @AllowedTo(DIRECTOR)
    public Slice<OrderRow> list(OrderFilter filter, Paging paging) {
        return rows.page(filter, paging);
    }

    /** Sessions about whose people something is still to be ordered, those that began first; no more than are looked at. */
    @AllowedTo(DIRECTOR)
    public List<UnorderedSession> waiting() {
        return unordered.first(WAITING_MOST);
    }

    @AllowedTo(DIRECTOR)
    public StudyOrder byId(long id) {
        return rows.byId(id);
    }

    /** In the order in which they were issued. */
    @AllowedTo(DIRECTOR)
    public List<OrderRow> ofSession(long session) {
        return rows.ofSession(sessions.byId(session).id());
    }

    /** What is still to be ordered about a session's people, by kind, each by name. */
    @AllowedTo(DIRECTOR)
    public Map<OrderKind, List<OrderLine>> due(long session) {
        return due.of(sessions.byId(session));
    }

    /** Who signed the latest order of the institution whose course a session teaches; empty when there is none. */
    @AllowedTo(DIRECTOR)
    public String signatoryFor(long session) {
        return rows.signatoryOf(version(sessions.byId(session)).course().ownerId());
    }

    /** The numbers of the records of a session's final assessment, as a basis names them; empty when there are none. */
    @AllowedTo(DIRECTOR)
    public String recordsOf(long session) {
        return rows.recordsOf(sessions.byId(session).id());
    }

    /** What people of a session get who pass. */
    @AllowedTo(DIRECTOR)
    public DocumentKind documentOf(long session) {
        return version(sessions.byId(session)).course().kind().document();
    }

    /**
     * Issues an order about everybody of whom something of this kind is still to be ordered. Holds the session: nobody enters or
     * leaves it between the look at its people and the paper.
     *
     * @param seen the enrolments that whoever issues it was shown
     */
    @AllowedTo(DIRECTOR)
    public StudyOrder issue(long sessionId, OrderKind kind, Set<Long> seen, OrderSheet sheet) {
        CourseSession session =
                entities.find(CourseSession.class, sessions.byId(sessionId).id(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(session);
        List<OrderLine> lines = due.of(session).getOrDefault(kind, List.of());
        if (!seen.equals(lines.stream().map(OrderLine::enrolmentId).collect(Collectors.toSet()))) {
            throw new Refused.ChangedMeanwhile();
        }
        Award taught = new Award(session, version(session));
        StudyOrder order = new StudyOrder(kind, session, taught, lines, sheet, numbers.next(taught.providerId()));
        entities.persist(order);
        entities.flush();
        journal.issued(order);
        return order;
    }

    private CourseVersion version(CourseSession session) {
        return entities.find(CourseVersion.class, session.versionId());
    }
}
