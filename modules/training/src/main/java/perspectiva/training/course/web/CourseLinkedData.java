package perspectiva.training.course.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import perspectiva.core.text.LinkedData;
import perspectiva.training.course.OpenCourse;
import perspectiva.training.course.entity.LearningOutcome;

/** A course as search engines read it: schema.org's Course. It names no person. */
final class CourseLinkedData {

    /** An academic hour. */
    private static final long MINUTES = 45;

    private CourseLinkedData() {}

    static String of(OpenCourse open, String description, String prerequisites, String document, String address) {
        ObjectNode course = thing("Course").put("@context", "https://schema.org/");
        course.put("name", open.course().title());
        course.put("description", description);
        course.put("url", address);
        course.put("courseCode", open.course().code());
        course.put("inLanguage", "ru");
        course.put(
                "timeRequired",
                Duration.ofMinutes(MINUTES * open.version().hours()).toString());
        course.put("coursePrerequisites", prerequisites);
        course.put("educationalCredentialAwarded", document);
        Integer level = open.syllabus().getTerms().getEqfLevel();
        if (level != null) {
            course.put("educationalLevel", "EQF " + level);
        }
        ArrayNode teaches = course.putArray("teaches");
        open.syllabus().getOutcomes().stream()
                .map(LearningOutcome::getStatement)
                .forEach(teaches::add);
        course.set(
                "provider",
                thing("EducationalOrganization").put("name", open.course().ownerName()));
        return LinkedData.inScript(course);
    }

    private static ObjectNode thing(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }
}
