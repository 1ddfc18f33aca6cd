package perspectiva.training.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import perspectiva.core.codes.Match;
import perspectiva.core.codes.Skills;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.course.CourseVersions;
import perspectiva.training.course.VersionSheet;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.CurriculumModule;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.course.entity.LearningOutcome;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.course.entity.Written;

/** The sheet of a draft version while somebody writes it. Remembers what is typed and the version it began with. */
@Named("trainingVersionFormView")
@ViewScoped
public class VersionFormView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SUGGESTED = 8;
    private static final List<Integer> LEVELS =
            IntStream.rangeClosed(1, 8).boxed().toList();

    @Inject
    CourseVersions versions;

    @Inject
    Skills skills;

    @Inject
    Caller caller;

    private Long id;
    private int opened;
    private Syllabus syllabus;
    private final ArrayList<OutcomeRow> outcomes = new ArrayList<>();

    void resume(VersionSheet sheet) {
        id = sheet.version().id();
        opened = sheet.version().version();
        syllabus = sheet.syllabus();
        syllabus.getOutcomes().forEach(one -> outcomes.add(row(one)));
        addWhereEmpty();
    }

    private OutcomeRow row(LearningOutcome outcome) {
        String skill = outcome.getSkill() == null ? "" : skills.title(outcome.getSkill(), caller.language());
        return new OutcomeRow(outcome.getStatement(), skill, outcome.getEqfLevel());
    }

    private void addWhereEmpty() {
        if (syllabus.getModules().isEmpty()) {
            addModule();
        }
        if (outcomes.isEmpty()) {
            addOutcome();
        }
        if (syllabus.getAssessments().isEmpty()) {
            syllabus.getAssessments().add(new Assessment(AssessmentKind.FINAL, "", 100, null));
        }
    }

    public void addModule() {
        syllabus.getModules().add(new CurriculumModule());
    }

    public void removeModule(int place) {
        syllabus.getModules().remove(place);
    }

    public void addOutcome() {
        outcomes.add(new OutcomeRow());
    }

    public void removeOutcome(int place) {
        outcomes.remove(place);
    }

    public void addAssessment() {
        syllabus.getAssessments().add(new Assessment());
    }

    public void removeAssessment(int place) {
        syllabus.getAssessments().remove(place);
    }

    /** Saves the draft while the person goes on typing. */
    public void autosave() {
        keep();
    }

    public String save() {
        keep();
        return VersionView.addressOf(id);
    }

    /** Saves and sends. What is missing is said, and what was typed is saved. */
    public String send() {
        keep();
        return VersionView.addressOf(versions.submit(id, opened).id());
    }

    private void keep() {
        syllabus.getOutcomes().clear();
        outcomes.forEach(row -> syllabus.getOutcomes().add(outcome(row)));
        opened = versions.save(id, opened, syllabus).version();
    }

    private LearningOutcome outcome(OutcomeRow row) {
        String code = row.hasSkill()
                ? skills.called(row.getSkill(), caller.language())
                        .map(Match::code)
                        .orElseThrow(() -> new Refused("training.version.refused.skill", row.getSkill()).at("outcomes"))
                : null;
        return new LearningOutcome(Written.tidy(row.getStatement()), code, row.getEqfLevel());
    }

    /** Names of skills that may be meant. */
    public List<String> suggest(String words) {
        return skills.find(words, caller.language(), SUGGESTED).stream()
                .map(Match::term)
                .distinct()
                .toList();
    }

    /** What the modules' theory comes to, in academic hours. */
    public int getTheory() {
        return syllabus.getModules().stream()
                .map(CurriculumModule::getTheoryHours)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int getPractice() {
        return syllabus.getModules().stream()
                .map(CurriculumModule::getPracticeHours)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public List<Integer> getLevels() {
        return LEVELS;
    }

    public List<EntryEducation> getEducations() {
        return List.of(EntryEducation.values());
    }

    public List<AssessmentKind> getAssessmentKinds() {
        return List.of(AssessmentKind.values());
    }

    public boolean isOpen() {
        return syllabus != null;
    }

    public Long getId() {
        return id;
    }

    public Syllabus getSyllabus() {
        return syllabus;
    }

    public List<OutcomeRow> getOutcomes() {
        return outcomes;
    }
}
