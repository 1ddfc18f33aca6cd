package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import perspectiva.training.assessment.Verdicts;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.web.RosterView;
import perspectiva.training.session.entity.SessionState;
import perspectiva.training.session.web.SessionView;

/** What the rules say about the people of the shown session, for its roster. */
@Named("trainingStandingsView")
@RequestScoped
public class StandingsView {

    @Inject
    Verdicts verdicts;

    @Inject
    RosterView roster;

    @Inject
    SessionView session;

    private Map<Long, Standing> standings;

    /** Whether there is something to say: the session has begun. */
    public boolean isTelling() {
        SessionState state = session.getSession().state();
        return roster.isReading() && (state == SessionState.RUNNING || state.isTaught());
    }

    private Standing of(long enrolment) {
        if (standings == null) {
            standings = isTelling() ? verdicts.ofSession(session.getSession().id()) : Map.of();
        }
        return standings.get(enrolment);
    }

    /** One, or none for whoever does not learn there: a page asks for it once and repeats what it says. */
    public List<Standing> saidOf(long enrolment) {
        return Optional.ofNullable(of(enrolment)).stream().toList();
    }

    /** What somebody attended; asked of those who have a mark. */
    public String percent(Standing standing) {
        return standing.share().percent() + " %";
    }

    private List<EnrolmentRow> learning() {
        return roster.getRows().stream()
                .filter(row -> row.state() == EnrolmentState.ATTENDING)
                .toList();
    }

    /** How many still learn. */
    public long getLearning() {
        return learning().size();
    }

    /** How many of them pass by the rules. */
    public long getPassing() {
        return learning().stream()
                .map(row -> of(row.id()))
                .filter(standing -> standing != null && standing.isPassed())
                .count();
    }

    public String passAll() {
        long id = session.getSession().id();
        verdicts.passAll(id);
        return "/training/session?faces-redirect=true&id=" + id;
    }
}
