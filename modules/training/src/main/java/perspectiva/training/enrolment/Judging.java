package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import perspectiva.spi.Refused;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentState;

/** Sets down how somebody's way through a session ended. Who may, and what the rules say about it, is its callers' to know. */
@ApplicationScoped
@Transactional
public class Judging {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    EnrolmentRows rows;

    @Inject
    Admission admission;

    @Inject
    EnrolmentJournal journal;

    /** One to judge, with its session, for the caller alone until the transaction ends. */
    public Enrolment held(long id, int version) {
        rows.byId(id);
        Enrolment enrolment = admission.hold(id);
        if (enrolment.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return enrolment;
    }

    /** Everybody of a session who still learns, held like one. */
    public List<Enrolment> learning(long session) {
        return rows.roster(session).stream()
                .filter(row -> row.state() == EnrolmentState.ATTENDING)
                .map(row -> admission.hold(row.id()))
                .filter(enrolment -> enrolment.state() == EnrolmentState.ATTENDING)
                .toList();
    }

    /**
     * @param verdict what is said
     * @param why for the history; empty for what needs no words
     */
    public void judge(Enrolment enrolment, Consumer<Enrolment> verdict, String why) {
        if (!enrolment.session().state().isTaught()) {
            throw new Refused("training.enrolment.refused.untaught");
        }
        String before = enrolment.state().word();
        verdict.accept(enrolment);
        entities.flush();
        journal.moved(enrolment, before, why);
    }
}
