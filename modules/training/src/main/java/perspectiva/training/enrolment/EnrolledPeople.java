package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.enrolment.entity.ListLine;
import perspectiva.training.enrolment.entity.Outcome;
import perspectiva.training.enrolment.entity.PeopleList;
import perspectiva.training.session.entity.CourseSession;

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
                "training.enrolment.data",
                Stream.concat(
                                of(subject).stream().map(this::fact),
                                brought(subject).stream()
                                        .filter(line -> line.outcome() == Outcome.GOOD)
                                        .map(this::fact))
                        .toList()));
    }

    /** What somebody brought and nobody dealt with yet. */
    private Fact fact(ListLine line) {
        PeopleList list = entities.find(PeopleList.class, line.listId());
        String born = line.birthDate() == null ? "" : formats.date(line.birthDate(), Identity.RUSSIAN);
        return new Fact(
                "training.enrolment.data.list",
                Stream.of(
                                entities.find(CourseSession.class, list.sessionId())
                                        .title(),
                                line.called(),
                                born,
                                line.email(),
                                line.sheet("").getGuardian())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(", ")));
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

    /** Lines of lists that became an enrolment of the person, or that bear the name, however it is written. */
    private List<ListLine> brought(Subject subject) {
        String name = Typed.sought(subject.name());
        return entities.createQuery(
                        "select l from ListLine l where l.enrolmentId is null and length(l.called) = :length"
                                + " or l.enrolmentId in (select e.id from Enrolment e where e.person.id = :person)",
                        ListLine.class)
                .setParameter("length", subject.name().length())
                .setParameter("person", subject.person())
                .getResultStream()
                .filter(line -> line.enrolmentId().isPresent()
                        || Typed.sought(line.called()).equals(name) && !isNamesake(line, subject))
                .toList();
    }

    /** Whether the line says another date of birth. */
    private boolean isNamesake(ListLine line, Subject subject) {
        return line.birthDate() != null
                && Optional.ofNullable(entities.find(Person.class, subject.person()))
                        .flatMap(Person::birthDate)
                        .filter(born -> !born.equals(line.birthDate()))
                        .isPresent();
    }

    private List<Enrolment> of(Subject subject) {
        return entities.createQuery(
                        "select e from Enrolment e where e.person.id = :person order by e.id", Enrolment.class)
                .setParameter("person", subject.person())
                .getResultList();
    }
}
