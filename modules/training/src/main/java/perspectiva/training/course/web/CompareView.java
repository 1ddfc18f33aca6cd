package perspectiva.training.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import perspectiva.core.text.Formats;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Refused;
import perspectiva.training.course.CourseVersions;
import perspectiva.training.course.VersionSheet;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.CurriculumModule;
import perspectiva.training.course.entity.LearningOutcome;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.course.entity.VersionTerms;
import perspectiva.training.course.web.SyllabusComparison.Line;

/** Two versions of one course side by side, the older on the left. */
@Named("trainingCompareView")
@RequestScoped
public class CompareView {

    /** One part of both sheets. @param titleKey the text key of what it is */
    public record Part(String titleKey, List<Line> lines) {}

    @Inject
    CourseVersions versions;

    @Inject
    CourseWords words;

    @Inject
    PageTexts texts;

    @Inject
    Formats formats;

    private Long id;
    private Long with;
    private VersionSheet older;
    private VersionSheet newer;
    private List<Part> parts;

    public void load() {
        if (id == null || with == null) {
            throw new Refused.NotFound();
        }
        VersionSheet one = versions.byId(id);
        VersionSheet other = versions.byId(with);
        if (!one.course().id().equals(other.course().id())) {
            throw new Refused.NotFound();
        }
        boolean isFirst = one.version().number() <= other.version().number();
        older = isFirst ? one : other;
        newer = isFirst ? other : one;
        parts = parts(older.syllabus(), newer.syllabus());
    }

    private List<Part> parts(Syllabus before, Syllabus after) {
        return List.of(
                new Part("training.version.part.terms", terms(before.getTerms(), after.getTerms())),
                new Part(
                        "training.version.part.modules",
                        SyllabusComparison.of(
                                before.getModules(), after.getModules(), CurriculumModule::getTitle, words::hours)),
                new Part(
                        "training.version.part.outcomes",
                        SyllabusComparison.of(
                                before.getOutcomes(), after.getOutcomes(), LearningOutcome::getStatement, this::said)),
                new Part(
                        "training.version.part.assessments",
                        SyllabusComparison.of(
                                before.getAssessments(), after.getAssessments(), Assessment::getTitle, this::said)));
    }

    private List<Line> terms(VersionTerms before, VersionTerms after) {
        return Stream.of(
                        line("theory", before.getTheoryHours(), after.getTheoryHours()),
                        line("practice", before.getPracticeHours(), after.getPracticeHours()),
                        line("hours", before.hours(), after.hours()),
                        line("eqf", before.getEqfLevel(), after.getEqfLevel()),
                        line("education", education(before), education(after)),
                        line("requirements", before.getEntryRequirements(), after.getEntryRequirements()),
                        line("groupmin", before.getGroupMin(), after.getGroupMin()),
                        line("groupmax", before.getGroupMax(), after.getGroupMax()),
                        line("attendance", before.getAttendancePercent(), after.getAttendancePercent()),
                        line("validfrom", formats.date(before.getValidFrom()), formats.date(after.getValidFrom())))
                .toList();
    }

    private Line line(String field, Object before, Object after) {
        return new Line(
                texts.get("training.version.field." + field),
                Objects.toString(before, ""),
                Objects.toString(after, ""));
    }

    private String education(VersionTerms terms) {
        return texts.get("training.education." + terms.getEntryEducation().word());
    }

    /** The skill and the level; a dash when nobody has said either, so that the line is there. */
    private String said(LearningOutcome outcome) {
        String level =
                outcome.getEqfLevel() == null ? "" : texts.of("training.version.eqf.level", outcome.getEqfLevel());
        String both = String.join(
                ", ",
                Stream.of(words.skill(outcome), level)
                        .filter(part -> !part.isEmpty())
                        .toList());
        return both.isEmpty() ? "—" : both;
    }

    private String said(Assessment assessment) {
        return texts.get("training.assessment." + assessment.getKind().word()) + ", " + words.weight(assessment);
    }

    public List<Part> getParts() {
        return parts;
    }

    /** How many lines differ. */
    public long getDifferent() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(Line::isDifferent)
                .count();
    }

    public VersionSheet getOlder() {
        return older;
    }

    public VersionSheet getNewer() {
        return newer;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }
}
