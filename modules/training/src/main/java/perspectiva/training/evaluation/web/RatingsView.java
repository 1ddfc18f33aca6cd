package perspectiva.training.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.training.evaluation.EvaluationResults;
import perspectiva.training.evaluation.EvaluationResults.Course;
import perspectiva.training.evaluation.SumResult;
import perspectiva.training.evaluation.entity.EvaluationTerms;
import perspectiva.training.session.Trainers;
import perspectiva.training.session.entity.Trainer;

/** What people said over several sessions: of a version of a course, or of those somebody taught. */
@Named("trainingRatingsView")
@RequestScoped
public class RatingsView {

    @Inject
    EvaluationResults results;

    @Inject
    Trainers trainers;

    private Long version;
    private Long trainer;
    private List<Course> courses = List.of();
    private List<Trainer> teaching = List.of();
    private List<SumResult> sums = List.of();
    private EvaluationTerms terms;

    public void load() {
        courses = results.courses();
        teaching = trainers.active();
        terms = results.terms();
        if (version != null) {
            sums = results.ofVersion(version);
        } else if (trainer != null) {
            sums = results.ofTrainer(trainer);
        }
    }

    /** Whether something was chosen. */
    public boolean isChosen() {
        return version != null || trainer != null;
    }

    public List<SumResult> getSums() {
        return sums;
    }

    public List<Course> getCourses() {
        return courses;
    }

    public List<Trainer> getTrainers() {
        return teaching;
    }

    public EvaluationTerms getTerms() {
        return terms;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Long getTrainer() {
        return trainer;
    }

    public void setTrainer(Long trainer) {
        this.trainer = trainer;
    }
}
