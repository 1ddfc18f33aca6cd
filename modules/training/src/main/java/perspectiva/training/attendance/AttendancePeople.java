package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;
import perspectiva.training.attendance.entity.AbsenceNotice;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.enrolment.entity.Enrolment;

/** What is held about people's attendance. */
@ApplicationScoped
class AttendancePeople implements PersonalData {

    private static final String OF_PERSON =
            " where x.enrolmentId in (select e.id from Enrolment e where e.person.id = :person)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AttendanceRows rows;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    @Override
    public List<Section> about(Subject subject) {
        List<Enrolment> enrolments = entities.createQuery(
                        "select e from Enrolment e join fetch e.session where e.person.id = :person order by e.id",
                        Enrolment.class)
                .setParameter("person", subject.person())
                .getResultList();
        Map<Long, AttendanceShare> shares =
                rows.shares(enrolments.stream().map(Enrolment::id).toList());
        List<Fact> facts = Stream.concat(
                        enrolments.stream()
                                .filter(one -> shares.containsKey(one.id()))
                                .map(one -> new Fact(
                                        "training.attendance.data.share",
                                        said(one.session().title(), shares.get(one.id())))),
                        notices(subject).map(one -> new Fact("training.attendance.data.notice", one.reason())))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Section("training.attendance.data", facts));
    }

    private String said(String title, AttendanceShare share) {
        return title + ": "
                + texts.text(
                        caller.language(),
                        "training.attendance.share",
                        share.attended(),
                        share.held(),
                        share.percent());
    }

    private Stream<AbsenceNotice> notices(Subject subject) {
        return entities.createQuery("select x from AbsenceNotice x" + OF_PERSON, AbsenceNotice.class)
                .setParameter("person", subject.person())
                .getResultStream();
    }

    /** That somebody was there stays; why somebody was not goes, and who wrote it down. */
    @Override
    public void erase(Subject subject) {
        notices(subject).forEach(AbsenceNotice::forget);
        entities.createQuery("select x from AttendanceMark x" + OF_PERSON, AttendanceMark.class)
                .setParameter("person", subject.person())
                .getResultStream()
                .forEach(AttendanceMark::forget);
        entities.flush();
        unname("update AbsenceNotice x set x.saidBy = :nobody where x.saidBy = :name", subject);
        unname("update AttendanceMark x set x.marker = :nobody where x.marker = :name", subject);
    }

    private void unname(String update, Subject subject) {
        entities.createQuery(update)
                .setParameter("nobody", subject.pseudonym())
                .setParameter("name", subject.name())
                .executeUpdate();
    }
}
