package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.caller.Identity;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.records.History;
import perspectiva.core.store.Now;
import perspectiva.core.text.Texts;
import perspectiva.training.certificate.entity.Award;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.order.entity.Entry;
import perspectiva.training.order.entity.OrderKind;
import perspectiva.training.order.entity.OrderLine;
import perspectiva.training.order.entity.OrderSheet;
import perspectiva.training.order.entity.StudyOrder;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/**
 * Orders of the demonstration town: of enrolment into the latest sessions that run, each by the clock of the day before the
 * session began. The newest of them, and those that are completed, still wait for the visitor.
 */
@ApplicationScoped
public class OrderDemo {

    /** Enough to look at, and quick to make. */
    private static final int MOST = 6;

    /** So many of the newest sessions wait. */
    private static final int WAITING = 2;

    private static final LocalTime TEN = LocalTime.of(10, 0);

    /** Who was there when the session began. */
    private static final Set<EnrolmentState> BEGAN = EnumSet.of(EnrolmentState.ATTENDING, EnrolmentState.DROPPED_OUT);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OrderNumbers numbers;

    @Inject
    History history;

    @Inject
    Texts texts;

    @Inject
    DemoPeople people;

    @Inject
    CurrentCaller callers;

    @Transactional
    public void load() {
        List<CourseSession> running = entities.createQuery(
                        "select s from CourseSession s where s.state = :running order by s.startsOn desc, s.id desc",
                        CourseSession.class)
                .setParameter("running", SessionState.RUNNING)
                .setFirstResult(WAITING)
                .setMaxResults(MOST)
                .getResultList();
        try {
            callers.as(people.directors().get(0), () -> {
                running.stream()
                        .sorted((one, other) -> one.startsOn().compareTo(other.startsOn()))
                        .forEach(this::enrol);
                return null;
            });
        } finally {
            Now.reset();
        }
    }

    private void enrol(CourseSession session) {
        at(session.startsOn().minusDays(1));
        List<OrderLine> lines = entities.createQuery(
                        "select e from Enrolment e join fetch e.person p where e.session = :session and e.state in :began"
                                + " order by p.soughtAs, e.id",
                        Enrolment.class)
                .setParameter("session", session)
                .setParameter("began", BEGAN)
                .getResultStream()
                .map(one -> new OrderLine(one, Entry.ENROLLED))
                .toList();
        if (!lines.isEmpty()) {
            Award taught = new Award(session, entities.find(CourseVersion.class, session.versionId()));
            StudyOrder order = new StudyOrder(
                    OrderKind.ENROLMENT, session, taught, lines, sheet(session), numbers.next(taught.providerId()));
            entities.persist(order);
            entities.flush();
            history.changed(StudyOrders.KIND, order.id(), "", "issued", "");
        }
    }

    private static void at(LocalDate day) {
        Instant moment = day.atTime(TEN).atZone(Now.zone()).toInstant();
        Now.use(Clock.fixed(moment, Now.zone()));
    }

    private OrderSheet sheet(CourseSession session) {
        OrderSheet sheet = new OrderSheet();
        sheet.setBasis(texts.text(Identity.RUSSIAN, "training.order.basis.enrolment"));
        sheet.setSignatory("Директор Н. С. Петухова");
        sheet.setFrom(session.startsOn());
        return sheet;
    }
}
