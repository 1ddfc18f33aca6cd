package perspectiva.training.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import perspectiva.core.demo.DemoFile;
import perspectiva.core.people.Organisation;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.course.entity.CourseForm;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CurriculumModule;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.course.entity.LearningOutcome;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.course.entity.VersionTerms;

/** A course of the demonstration town: one row of its table. */
record DemoCourse(CSVRecord row) {

    /** How many more hours of practice each later version has. */
    private static final int MORE_PRACTICE = 8;

    static List<DemoCourse> all() {
        return DemoFile.rows("/perspectiva/training/demo/courses.csv").stream()
                .map(DemoCourse::new)
                .toList();
    }

    /** The key of its institution in core's table. */
    String owner() {
        return row.get("owner");
    }

    /** What has become of each of its versions, the first version first. */
    List<String> lives() {
        return List.of(row.get("life").split(" "));
    }

    CourseKind kind() {
        return CourseKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    }

    CourseForm form(Organisation institution) {
        CourseForm form = new CourseForm();
        form.setCode(row.get("code"));
        form.setTitle(row.get("title"));
        form.setKind(kind());
        form.setOwner(institution.id());
        form.setSummary(row.get("summary"));
        Stream.of(row.get("occupations").split(" "))
                .filter(code -> !code.isEmpty())
                .forEach(form.getOccupations()::add);
        return form;
    }

    /** @param number which version: each later one has some hours of practice more */
    Syllabus syllabus(int number, LocalDate validFrom) {
        Syllabus syllabus = new Syllabus();
        int theory = Integer.parseInt(row.get("theory"));
        int practice = Integer.parseInt(row.get("practice")) + (number - 1) * MORE_PRACTICE;
        String[] group = row.get("group").split("-");
        VersionTerms terms = syllabus.getTerms();
        terms.setTheoryHours(theory);
        terms.setPracticeHours(practice);
        terms.setEqfLevel(Integer.valueOf(row.get("eqf")));
        terms.setEntryEducation(EntryEducation.valueOf(row.get("education").toUpperCase(Locale.ROOT)));
        terms.setEntryRequirements(row.get("requirements"));
        terms.setGroupMin(Integer.valueOf(group[0]));
        terms.setGroupMax(Integer.valueOf(group[1]));
        terms.setValidFrom(validFrom);
        addModules(syllabus, row.get("modules").split("\\|"), theory, practice);
        Stream.of(row.get("outcomes").split("\\|"))
                .map(said -> said.split("~"))
                .map(part -> new LearningOutcome(part[0], part[1], Integer.valueOf(part[2])))
                .forEach(syllabus.getOutcomes()::add);
        syllabus.getAssessments().addAll(scheme());
        return syllabus;
    }

    /** Hours are spread evenly; what is left over falls to the last module. */
    private static void addModules(Syllabus syllabus, String[] titles, int theory, int practice) {
        int last = titles.length - 1;
        for (int at = 0; at <= last; at++) {
            int ofTheory = at < last ? theory / titles.length : theory - last * (theory / titles.length);
            int ofPractice = at < last ? practice / titles.length : practice - last * (practice / titles.length);
            syllabus.getModules().add(new CurriculumModule(titles[at], ofTheory, ofPractice));
        }
    }

    private List<Assessment> scheme() {
        return switch (kind()) {
            case VOCATIONAL ->
                List.of(
                        new Assessment(AssessmentKind.PRE, "Входное тестирование", 0, 0),
                        new Assessment(AssessmentKind.FORMATIVE, "Проверочные работы по модулям", 20, 50).optional(),
                        new Assessment(AssessmentKind.PRACTICAL, "Практическая квалификационная работа", 50, 3).of(5),
                        new Assessment(AssessmentKind.FINAL, "Квалификационный экзамен", 30, 60));
            case UPGRADING ->
                List.of(
                        new Assessment(AssessmentKind.PRE, "Входное тестирование", 0, 0).of(20),
                        new Assessment(AssessmentKind.FORMATIVE, "Задания по темам", 30, 50).optional(),
                        new Assessment(AssessmentKind.FINAL, "Зачёт", 70, 60));
            case RETRAINING ->
                List.of(
                        new Assessment(AssessmentKind.PRE, "Входное тестирование", 0, 0),
                        new Assessment(AssessmentKind.FORMATIVE, "Зачёты по разделам", 40, 50),
                        new Assessment(AssessmentKind.FINAL, "Защита итоговой работы", 60, 3).of(5));
            case NON_FORMAL -> List.of(new Assessment(AssessmentKind.FINAL, "Итоговое задание", 100, 50));
        };
    }
}
