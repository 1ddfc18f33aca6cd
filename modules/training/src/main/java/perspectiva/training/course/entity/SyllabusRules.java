package perspectiva.training.course.entity;

import java.util.List;
import perspectiva.spi.Refused;

/** What a syllabus may say: {@link #check} always, so that a draft can be kept; {@link #checkComplete} when it is sent. */
final class SyllabusRules {

    static final int TITLE_MOST = 200;
    static final int STATEMENT_MOST = 500;
    static final int TEXT_MOST = 2000;
    static final int HOURS_MOST = 4000;
    static final int GROUP_MOST = 200;
    static final int ROWS_MOST = 40;
    static final int EQF_MOST = 8;
    static final int WHOLE = 100;
    static final int MARK_MOST = 1000;

    private SyllabusRules() {}

    /** Refuses what could never be right, however unfinished the draft is. */
    static void check(Syllabus syllabus) {
        VersionTerms terms = syllabus.getTerms();
        within(terms.getTheoryHours(), 0, HOURS_MOST, "theoryHours");
        within(terms.getPracticeHours(), 0, HOURS_MOST, "practiceHours");
        within(terms.getEqfLevel(), 1, EQF_MOST, "eqfLevel");
        within(terms.getGroupMin(), 1, GROUP_MOST, "groupMin");
        within(terms.getGroupMax(), 1, GROUP_MOST, "groupMax");
        within(terms.getAttendancePercent(), 0, WHOLE, "attendancePercent");
        notLonger(terms.getEntryRequirements(), TEXT_MOST, "entryRequirements");
        notMore(syllabus.getModules(), "modules");
        notMore(syllabus.getOutcomes(), "outcomes");
        notMore(syllabus.getAssessments(), "assessments");
        syllabus.getModules().forEach(SyllabusRules::check);
        syllabus.getOutcomes().forEach(SyllabusRules::check);
        syllabus.getAssessments().forEach(SyllabusRules::check);
    }

    private static void check(CurriculumModule row) {
        said(row.getTitle(), TITLE_MOST, "modules");
        within(row.getTheoryHours(), 0, HOURS_MOST, "modules");
        within(row.getPracticeHours(), 0, HOURS_MOST, "modules");
    }

    private static void check(LearningOutcome row) {
        said(row.getStatement(), STATEMENT_MOST, "outcomes");
        within(row.getEqfLevel(), 1, EQF_MOST, "outcomes");
    }

    private static void check(Assessment row) {
        said(row.getTitle(), TITLE_MOST, "assessments");
        within(row.getWeight(), 0, WHOLE, "assessments");
        within(row.getPassMark(), 0, MARK_MOST, "assessments");
        within(row.getMost(), 1, MARK_MOST, "assessments");
    }

    /** Refuses what is missing or does not add up when the version is sent to be approved. */
    static void checkComplete(Syllabus syllabus, CourseKind kind) {
        check(syllabus);
        checkHours(syllabus);
        checkEntry(syllabus.getTerms(), kind);
        checkGroup(syllabus.getTerms());
        if (syllabus.getTerms().getValidFrom() == null) {
            throw new Refused("training.version.refused.validfrom").at("validFrom");
        }
        if (syllabus.getOutcomes().isEmpty()) {
            throw new Refused("training.version.refused.outcomes").at("outcomes");
        }
        checkScheme(syllabus.getAssessments(), kind.document());
    }

    private static void checkHours(Syllabus syllabus) {
        VersionTerms terms = syllabus.getTerms();
        if (terms.hours() == 0) {
            throw new Refused("training.version.refused.hours").at("theoryHours");
        }
        int theory = syllabus.getModules().stream()
                .mapToInt(row -> CurriculumModule.orNone(row.getTheoryHours()))
                .sum();
        int practice = syllabus.getModules().stream()
                .mapToInt(row -> CurriculumModule.orNone(row.getPracticeHours()))
                .sum();
        if (theory != CurriculumModule.orNone(terms.getTheoryHours())) {
            throw new Refused(
                            "training.version.refused.theory", theory, CurriculumModule.orNone(terms.getTheoryHours()))
                    .at("modules");
        }
        if (practice != CurriculumModule.orNone(terms.getPracticeHours())) {
            throw new Refused(
                            "training.version.refused.practice",
                            practice,
                            CurriculumModule.orNone(terms.getPracticeHours()))
                    .at("modules");
        }
    }

    private static void checkEntry(VersionTerms terms, CourseKind kind) {
        if (kind.isForTheQualified() && !terms.getEntryEducation().isQualified()) {
            throw new Refused("training.version.refused.education").at("entryEducation");
        }
    }

    private static void checkGroup(VersionTerms terms) {
        if (terms.getGroupMin() == null) {
            throw new Refused("training.version.refused.group").at("groupMin");
        }
        if (terms.getGroupMax() == null || terms.getGroupMax() < terms.getGroupMin()) {
            throw new Refused("training.version.refused.group").at("groupMax");
        }
    }

    /** Where a document only says that somebody took part, attendance may be all that is asked. */
    private static void checkScheme(List<Assessment> scheme, DocumentKind document) {
        List<Assessment> counting = scheme.stream()
                .filter(one -> one.getKind() != AssessmentKind.PRE)
                .toList();
        checkFinal(scheme, document);
        scheme.forEach(SyllabusRules::checkMarks);
        boolean isUnsaid = scheme.stream().anyMatch(one -> one.getWeight() == null);
        int sum = scheme.stream()
                .mapToInt(one -> CurriculumModule.orNone(one.getWeight()))
                .sum();
        boolean isWeighed = !counting.isEmpty() || document != DocumentKind.PARTICIPATION;
        if (isUnsaid || isWeighed && sum != WHOLE) {
            throw new Refused("training.version.refused.weights", sum).at("assessments");
        }
        boolean preCounts = scheme.stream().anyMatch(one -> one.getKind() == AssessmentKind.PRE && one.getWeight() > 0);
        if (preCounts) {
            throw new Refused("training.version.refused.pre").at("assessments");
        }
    }

    private static void checkFinal(List<Assessment> scheme, DocumentKind document) {
        long finals = scheme.stream()
                .filter(one -> one.getKind() == AssessmentKind.FINAL)
                .count();
        if (finals == 0 && document != DocumentKind.PARTICIPATION) {
            throw new Refused("training.version.refused.final").at("assessments");
        }
        if (finals > 1) {
            throw new Refused("training.version.refused.finals", finals).at("assessments");
        }
    }

    private static void checkMarks(Assessment one) {
        if (one.getMost() == null || one.getPassMark() == null) {
            throw new Refused("training.version.refused.unmarked", one.getTitle()).at("assessments");
        }
        if (one.getPassMark() > one.getMost()) {
            throw new Refused("training.version.refused.passmark", one.getTitle(), one.getPassMark(), one.getMost())
                    .at("assessments");
        }
    }

    private static void within(Integer number, int least, int most, String field) {
        if (number != null && (number < least || number > most)) {
            throw new Refused("training.version.refused.range", least, most).at(field);
        }
    }

    private static void said(String text, int most, String field) {
        if (text.isBlank()) {
            throw new Refused("training.version.refused.unnamed").at(field);
        }
        notLonger(text, most, field);
    }

    private static void notLonger(String text, int most, String field) {
        if (text.length() > most) {
            throw new Refused("training.version.refused.long", most, text.length() - most).at(field);
        }
    }

    private static void notMore(List<?> rows, String field) {
        if (rows.size() > ROWS_MOST) {
            throw new Refused("training.version.refused.rows", ROWS_MOST).at(field);
        }
    }
}
