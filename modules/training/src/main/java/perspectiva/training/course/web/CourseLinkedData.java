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

    /** A room and its address. */
    public record Place(String name, String address) {}

    /**
     * A time at which the course is taught.
     *
     * @param mode "onsite", "online" or "blended", as schema.org says
     * @param seats how many people may come at most
     * @param places where it is held; empty when it is online or nothing is planned yet
     * @param price in kopecks; nought costs nothing
     * @param isFull whether one could only wait for a seat
     */
    public record Instance(
            LocalDate first,
            LocalDate last,
            String mode,
            int seats,
            List<Place> places,
            long price,
            boolean isFull,
            String address) {}

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
            course.set(
                    "offers",
                    offer(instances.stream().mapToLong(Instance::price).min().getAsLong()));
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
        instance.put("maximumAttendeeCapacity", one.seats());
        ArrayNode locations = JsonNodeFactory.instance.arrayNode();
        one.places().forEach(place -> locations.add(place(place)));
        if (!one.mode().equals("onsite")) {
            locations.add(thing("VirtualLocation").put("url", one.address()));
        }
        if (!locations.isEmpty()) {
            instance.set("location", locations);
        }
        ObjectNode offer = offer(one.price());
        offer.put("availability", "https://schema.org/" + (one.isFull() ? "SoldOut" : "InStock"));
        offer.put("url", one.address());
        instance.set("offers", offer);
        return instance;
    }

    private static ObjectNode place(Place place) {
        ObjectNode at = thing("Place").put("name", place.name());
        at.set(
                "address",
                thing("PostalAddress").put("streetAddress", place.address()).put("addressCountry", "RU"));
        return at;
    }

    /** What it costs. @param price in kopecks */
    private static ObjectNode offer(long price) {
        return thing("Offer")
                .put("category", price == 0 ? "Free" : "Paid")
                .put("price", BigDecimal.valueOf(price, 2))
                .put("priceCurrency", "RUB");
    }

    private static ObjectNode thing(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }
}
