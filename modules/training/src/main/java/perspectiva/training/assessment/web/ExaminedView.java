package perspectiva.training.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.training.assessment.Examined;
import perspectiva.training.assessment.LearningGains;
import perspectiva.training.assessment.Results;
import perspectiva.training.assessment.WaitingExam;
import perspectiva.training.assessment.WaitingExams;
import perspectiva.training.assessment.entity.LearningGain;
import perspectiva.training.session.web.SessionView;

/** What the people of the shown session are examined in, and how much they learnt; and which sessions wait for marks. */
@Named("trainingExaminedView")
@RequestScoped
public class ExaminedView {

    @Inject
    Results results;

    @Inject
    LearningGains gains;

    @Inject
    WaitingExams exams;

    @Inject
    SessionView session;

    private List<Examined> rows;
    private LearningGain gain;
    private boolean isAsked;
    private List<WaitingExam> waiting;

    /** Empty for whoever keeps no marks. */
    public List<Examined> getRows() {
        if (rows == null) {
            rows = session.isMarking() ? results.examined(session.getSession().id()) : List.of();
        }
        return rows;
    }

    /** Null when nobody is tested before and after. */
    public LearningGain getGain() {
        if (!isAsked) {
            gain = gains.of(session.getSession().id()).orElse(null);
            isAsked = true;
        }
        return gain;
    }

    public List<WaitingExam> getWaiting() {
        if (waiting == null) {
            waiting = exams.list();
        }
        return waiting;
    }
}
