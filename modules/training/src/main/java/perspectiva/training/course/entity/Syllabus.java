package perspectiva.training.course.entity;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a version of a course says, as one sheet. Pages write into it and it may hold nonsense meanwhile; {@link
 * SyllabusRules} says what is accepted.
 */
public class Syllabus implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final VersionTerms terms;
    private final List<CurriculumModule> modules = new ArrayList<>();
    private final List<LearningOutcome> outcomes = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();

    public Syllabus() {
        terms = new VersionTerms();
    }

    Syllabus(
            VersionTerms terms,
            List<CurriculumModule> modules,
            List<LearningOutcome> outcomes,
            List<Assessment> assessments) {
        this.terms = terms.copy();
        modules.stream()
                .filter(row -> !row.isBlank())
                .map(CurriculumModule::copy)
                .forEach(this.modules::add);
        outcomes.stream()
                .filter(row -> !row.isBlank())
                .map(LearningOutcome::copy)
                .forEach(this.outcomes::add);
        this.assessments.addAll(said(assessments));
    }

    /** Copies of those in which something was said. */
    static List<Assessment> said(List<Assessment> assessments) {
        return assessments.stream()
                .filter(row -> !row.isBlank())
                .map(Assessment::copy)
                .toList();
    }

    /** The same without rows in which nothing was said. */
    public Syllabus copy() {
        return new Syllabus(terms, modules, outcomes, assessments);
    }

    public VersionTerms getTerms() {
        return terms;
    }

    /** In the order of teaching. */
    public List<CurriculumModule> getModules() {
        return modules;
    }

    public List<LearningOutcome> getOutcomes() {
        return outcomes;
    }

    public List<Assessment> getAssessments() {
        return assessments;
    }
}
