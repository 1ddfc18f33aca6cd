package perspectiva.training.course.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.text.LinkedData;
import perspectiva.training.course.OpenCourse;
import perspectiva.training.course.entity.LearningOutcome;

/** A course as search engines read it: schema.org's Course with its CourseInstances. It names no person. */
public final class CourseLinkedData {

    /**
     * A time at which the course is taught.
     *
     * @param mode "onsite", "online" or "blended", as schema.org says
     * @param price in kopecks; nought costs nothing
     * @param isFull whether one could only wait for a seat
     */
    public record Instance(LocalDate first, LocalDate last, String mode, long price, boolean isFull, String address) {}

    /** An academic hour. */
    private static final long MINUTES = 45;

    private CourseLinkedData() {}

    static String of(
            OpenCourse open,
            String description,
            String prerequisites,
            String document,
            String address,
            List<Instance> instances) {
        ObjectNode course = thing("Course").put("@context", "https://schema.org/");
        course.put("name", open.course().title());
        course.put("description", description);
        course.put("url", address);
        course.put("courseCode", open.course().code());
        course.put("inLanguage", "ru");
        String workload = Duration.ofMinutes(MINUTES * open.version().hours()).toString();
        course.put("timeRequired", workload);
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
        if (!instances.isEmpty()) {
            ArrayNode taught = course.putArray("hasCourseInstance");
            instances.forEach(one -> taught.add(instance(one, workload)));
        }
        return LinkedData.inScript(course);
    }

    private static ObjectNode instance(Instance one, String workload) {
        ObjectNode instance = thing("CourseInstance").put("courseMode", one.mode());
        instance.put("courseWorkload", workload);
        instance.put("startDate", one.first().toString());
        instance.put("endDate", one.last().toString());
        ObjectNode offer = thing("Offer").put("category", one.price() == 0 ? "Free" : "Paid");
        offer.put("price", BigDecimal.valueOf(one.price(), 2));
        offer.put("priceCurrency", "RUB");
        offer.put("availability", "https://schema.org/" + (one.isFull() ? "SoldOut" : "InStock"));
        offer.put("url", one.address());
        instance.set("offers", offer);
        return instance;
    }

    private static ObjectNode thing(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }
}
