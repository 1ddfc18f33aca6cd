package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.enrolment.entity.ListLine;

/** What is held about people as learners. */
@ApplicationScoped
class EnrolledPeople implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Admission admission;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public List<Section> about(Subject subject) {
        return List.of(new Section(
                "training.enrolment.data", of(subject).stream().map(this::fact).toList()));
    }

    private Fact fact(Enrolment enrolment) {
        String state = texts.text(
                Identity.RUSSIAN,
                "training.enrolment.state." + enrolment.state().word());
        String more = enrolment.application().guardian();
        return new Fact(
                "training.enrolment.data.course",
                enrolment.session().title() + ", "
                        + formats.date(enrolment.session().startsOn(), Identity.RUSSIAN) + ", " + state
                        + (more.isEmpty() ? "" : ", " + more));
    }

    /** Whoever still learns or waits leaves first, so that the seat is free; the figures stay. */
    @Override
    public void erase(Subject subject) {
        for (Enrolment one : of(subject)) {
            if (one.mayLeave()) {
                admission.release(admission.hold(one.id()), LeavingReason.ERASED, "");
            }
            one.forget();
        }
        brought(subject).forEach(line -> line.erase(subject.pseudonym()));
        entities.flush();
    }

    @Override
    public List<String> kept() {
        return List.of("training.enrolment.kept");
    }

    /** Lines of lists that became an enrolment of the person, or that bear the name. */
    private List<ListLine> brought(Subject subject) {
        return entities.createQuery(
                        "select l from ListLine l where l.called = :name or l.enrolmentId in"
                                + " (select e.id from Enrolment e where e.person.id = :person)",
                        ListLine.class)
                .setParameter("name", subject.name())
                .setParameter("person", subject.person())
                .getResultList();
    }

    private List<Enrolment> of(Subject subject) {
        return entities.createQuery(
                        "select e from Enrolment e where e.person.id = :person order by e.id", Enrolment.class)
                .setParameter("person", subject.person())
                .getResultList();
    }
}
