package perspectiva.training.course.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Inn;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationSheet;
import perspectiva.core.testing.Numbered;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The people, organisations and sheets of the tests. */
public final class Some {

    public static final long CENTRE = 300;
    public static final long COLLEGE = 301;
    public static final long MILL = 100;

    private Some() {}

    public static Caller trainer() {
        return with(9, CENTRE, Role.TRAINER);
    }

    public static Caller colleague() {
        return with(10, CENTRE, Role.TRAINER);
    }

    public static Caller employer() {
        return with(7, MILL, Role.EMPLOYER);
    }

    public static Caller director() {
        return with(1, 1, Role.DIRECTOR);
    }

    public static Caller with(long account, long organisation, Role... roles) {
        return new Identity(
                Optional.of(account),
                "Somebody " + account,
                Optional.of(organisation),
                Set.of(roles),
                Identity.RUSSIAN,
                false);
    }

    public static Organisation centre() {
        return organisation(CENTRE, "Учебный центр", Organisation.Kind.TRAINING_INSTITUTION);
    }

    public static Organisation college() {
        return organisation(COLLEGE, "Колледж", Organisation.Kind.TRAINING_INSTITUTION);
    }

    public static Organisation mill() {
        return organisation(MILL, "Комбинат", Organisation.Kind.ENTERPRISE);
    }

    private static Organisation organisation(long id, String name, Organisation.Kind kind) {
        OrganisationSheet sheet = new OrganisationSheet();
        sheet.setKind(kind);
        sheet.setInn(Inn.fromBeginning("591699" + id).digits());
        sheet.setLegalName(name);
        sheet.setShortName(name);
        sheet.setSettlement("Краснокамск");
        return Numbered.as(id, new Organisation(sheet));
    }

    public static CourseForm form(String code, CourseKind kind) {
        CourseForm form = new CourseForm();
        form.setCode(code);
        form.setTitle("Сварщик");
        form.setKind(kind);
        form.setOwner(CENTRE);
        form.getOccupations().add("7212");
        return form;
    }

    public static Course course(CourseKind kind) {
        return Numbered.as(50, new Course(form("ПО-001", kind), centre()));
    }

    /** Right in every respect: 40 hours of theory and 24 of practice. */
    public static Syllabus syllabus() {
        Syllabus syllabus = new Syllabus();
        VersionTerms terms = syllabus.getTerms();
        terms.setTheoryHours(40);
        terms.setPracticeHours(24);
        terms.setEqfLevel(4);
        terms.setEntryEducation(EntryEducation.VOCATIONAL);
        terms.setGroupMin(8);
        terms.setGroupMax(15);
        terms.setValidFrom(LocalDate.of(2026, 1, 12));
        syllabus.getModules().add(new CurriculumModule("Материалы", 30, 4));
        syllabus.getModules().add(new CurriculumModule("Практика", 10, 20));
        syllabus.getOutcomes().add(new LearningOutcome("варит швы", "arc-welding", 4));
        syllabus.getAssessments().add(new Assessment(AssessmentKind.FORMATIVE, "Задания", 40, 50));
        syllabus.getAssessments().add(new Assessment(AssessmentKind.FINAL, "Экзамен", 60, 60));
        return syllabus;
    }

    public static CourseVersion draft(CourseKind kind) {
        return Numbered.as(60, new CourseVersion(course(kind), syllabus(), trainer()));
    }
}
