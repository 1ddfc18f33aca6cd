package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormKind;

/** What is held about people who were asked to fill forms: that they were, and whether they did. What they said nobody can find. */
@ApplicationScoped
class EvaluationPeople implements PersonalData {

    private static final String OF_PERSON =
            " from FormInvitation i join FormRound r on r.id = i.roundId join CourseSession s on s.id = r.sessionId"
                    + " join Enrolment e on e.id = i.enrolmentId where e.person.id = :person order by i.id";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AnswerCount count;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = entities.createQuery("select s.title, r.kind, i.answered" + OF_PERSON, Object[].class)
                .setParameter("person", subject.person())
                .getResultStream()
                .map(row -> new Fact(
                        (Integer) row[2] == 1 ? "training.form.data.answered" : "training.form.data.asked",
                        row[0] + ", "
                                + texts.text(caller.language(), "training.form.kind." + ((FormKind) row[1]).word())))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Section("training.form.data", facts));
    }

    /** Links open nothing any more, and what waits by a pseudonym goes. Counts stay: they are nobody's. */
    @Override
    public void erase(Subject subject) {
        List<FormInvitation> own = entities.createQuery("select i" + OF_PERSON, FormInvitation.class)
                .setParameter("person", subject.person())
                .getResultList();
        own.forEach(FormInvitation::forget);
        entities.flush();
        own.stream()
                .map(one -> count.pseudonym(one.enrolmentId()))
                .distinct()
                .forEach(pseudonym -> entities.createQuery("delete from SelfRating x where x.pair = :pair")
                        .setParameter("pair", pseudonym)
                        .executeUpdate());
    }
}
