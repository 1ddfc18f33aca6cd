package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.text.Formats;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;
import perspectiva.training.assessment.entity.Result;
import perspectiva.training.assessment.entity.Sitting;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.session.entity.CourseSession;

/** What is held about people's results. */
@ApplicationScoped
class AssessmentPeople implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ResultRows rows;

    @Inject
    StandingWords words;

    @Inject
    Formats formats;

    @Inject
    Caller caller;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = entities.createQuery(
                        "select r, t from Result r, Sitting t, Enrolment e where t.id = r.sittingId and e.id = r.enrolmentId"
                                + " and e.person.id = :person order by t.heldOn, t.id",
                        Object[].class)
                .setParameter("person", subject.person())
                .getResultStream()
                .map(row -> new Fact("training.result.data.mark", said((Result) row[0], (Sitting) row[1])))
                .toList();
        List<Fact> all = Stream.concat(facts.stream(), commissions(subject)).toList();
        return all.isEmpty() ? List.of() : List.of(new Section("training.result.data", all));
    }

    /** Where the name stands in a commission: a namesake's may be among them, so that somebody looks. */
    private Stream<Fact> commissions(Subject subject) {
        return entities.createQuery(
                        "select t from Sitting t where locate(:name, t.commission) > 0 order by t.heldOn, t.id",
                        Sitting.class)
                .setParameter("name", subject.name())
                .getResultStream()
                .map(sitting -> new Fact("training.result.data.commission", held(sitting)));
    }

    private String held(Sitting sitting) {
        CourseSession session = entities.find(CourseSession.class, sitting.sessionId());
        Assessment of = ResultRows.at(rows.scheme(session), sitting.place());
        return session.title() + ": " + words.attempt(of, sitting.attempt(), caller.language()) + ", "
                + formats.date(sitting.heldOn(), caller.language());
    }

    private String said(Result result, Sitting sitting) {
        CourseSession session = entities.find(CourseSession.class, sitting.sessionId());
        Assessment of = ResultRows.at(rows.scheme(session), sitting.place());
        return session.title() + ": " + words.attempt(of, sitting.attempt(), caller.language()) + ": "
                + words.mark(of, result.mark(), caller.language()) + ", "
                + formats.date(sitting.heldOn(), caller.language());
    }

    /**
     * The marks of whoever is a number by now stay, as records of examinations do; who wrote them down goes, and from the
     * commissions of those sittings, too. Elsewhere the same name may be a namesake's: the office looks there.
     */
    @Override
    public void erase(Subject subject) {
        long account = subject.account().orElse(0L);
        entities.createQuery(
                        "select t from Sitting t where locate(:name, t.commission) > 0"
                                + " and t.id in (select r.sittingId from Result r where r.markedBy = :account)",
                        Sitting.class)
                .setParameter("name", subject.name())
                .setParameter("account", account)
                .getResultList()
                .forEach(sitting -> sitting.unname(subject.name(), subject.pseudonym()));
        entities.flush();
        entities.createQuery("update Result r set r.assessor = :nobody, r.markedBy = null where r.markedBy = :account")
                .setParameter("nobody", subject.pseudonym())
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    public List<String> kept() {
        return List.of("training.result.kept");
    }
}
