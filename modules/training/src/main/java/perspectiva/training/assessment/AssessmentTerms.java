package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.start.Settings;
import perspectiva.training.assessment.entity.ExamTerms;

/** The terms of this installation: {@code training.resits} and {@code training.marks.days}. What is not said is as usual. */
@ApplicationScoped
class AssessmentTerms {

    @Inject
    Settings settings;

    ExamTerms exams() {
        return new ExamTerms(
                settings.number("training.resits", ExamTerms.USUAL.resits()),
                settings.number("training.marks.days", ExamTerms.USUAL.dueDays()));
    }
}
