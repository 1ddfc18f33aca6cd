package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.order.entity.Entry;
import perspectiva.training.order.entity.OrderKind;
import perspectiva.training.order.entity.OrderLine;
import perspectiva.training.session.entity.CourseSession;

/** What is still to be ordered about the people of a session: where they stand now against what the latest order says of each. */
@ApplicationScoped
@Transactional
class DueLines {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** By kind, each by name; a kind of which nothing is to be ordered, or not yet, is missing. */
    Map<OrderKind, List<OrderLine>> of(CourseSession session) {
        Map<Long, Entry> said = said(session.id());
        return people(session.id()).stream()
                .map(one -> line(one, said.get(one.id())))
                .flatMap(Optional::stream)
                .filter(line -> line.entry().kind().isOpen(session.state()))
                .collect(Collectors.groupingBy(
                        line -> line.entry().kind(), () -> new EnumMap<>(OrderKind.class), Collectors.toList()));
    }

    private static Optional<OrderLine> line(Enrolment one, Entry last) {
        return Entry.due(one.state(), last).map(entry -> new OrderLine(one, entry));
    }

    private List<Enrolment> people(long session) {
        return entities.createQuery(
                        "select e from Enrolment e join fetch e.person p where e.session.id = :session"
                                + " order by p.soughtAs, e.id",
                        Enrolment.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** What the latest order says of each; who is named by none is missing. */
    private Map<Long, Entry> said(long session) {
        Map<Long, Entry> said = new HashMap<>();
        entities.createQuery(
                        "select l.enrolmentId, l.entry from StudyOrder o join o.lines l where o.sessionId = :session"
                                + " order by o.id",
                        Object[].class)
                .setParameter("session", session)
                .getResultStream()
                .forEach(row -> said.put((Long) row[0], (Entry) row[1]));
        return said;
    }
}
