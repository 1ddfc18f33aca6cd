package perspectiva.training.course.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.codes.Skills;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.CurriculumModule;
import perspectiva.training.course.entity.LearningOutcome;

/** What pages call the parts of a course, in the reader's language. */
@Named("trainingWords")
@ApplicationScoped
public class CourseWords {

    @Inject
    Occupations occupations;

    @Inject
    Skills skills;

    @Inject
    PageTexts texts;

    @Inject
    Caller caller;

    public String occupation(String code) {
        return occupations.title(code, caller.language());
    }

    /** Empty when the outcome is tied to none. */
    public String skill(LearningOutcome outcome) {
        return outcome.getSkill() == null ? "" : skills.title(outcome.getSkill(), caller.language());
    }

    public String hours(int academicHours) {
        return texts.of("training.version.hours.count", academicHours);
    }

    /** "12 h: theory 8, practice 4". */
    public String hours(CurriculumModule module) {
        return texts.of(
                "training.version.hours.split",
                module.hours(),
                orNone(module.getTheoryHours()),
                orNone(module.getPracticeHours()));
    }

    /** "weight 60 %, passed from 50 of 100, required". */
    public String weight(Assessment assessment) {
        String rule = texts.of(
                "training.version.assessment.rule",
                orNone(assessment.getWeight()),
                orNone(assessment.getPassMark()),
                orNone(assessment.getMost()));
        return assessment.isRequired() ? rule + ", " + texts.get("training.assessment.must") : rule;
    }

    private static int orNone(Integer number) {
        return number == null ? 0 : number;
    }
}
