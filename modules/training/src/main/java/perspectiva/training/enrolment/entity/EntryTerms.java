package perspectiva.training.enrolment.entity;

import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.course.entity.Syllabus;

/**
 * What a course asks of those who come.
 *
 * @param education the least education
 * @param isExamined whether somebody has to look at papers: an education or something else is asked for
 */
public record EntryTerms(EntryEducation education, boolean isExamined) {

    public static EntryTerms of(Syllabus syllabus) {
        EntryEducation asked = syllabus.getTerms().getEntryEducation();
        return new EntryTerms(
                asked,
                asked != EntryEducation.ANY
                        || !syllabus.getTerms().getEntryRequirements().isBlank());
    }
}
