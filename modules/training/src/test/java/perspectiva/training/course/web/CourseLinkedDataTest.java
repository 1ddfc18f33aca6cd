package perspectiva.training.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import perspectiva.training.course.OpenCourse;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;

class CourseLinkedDataTest {

    private static String said(String description, CourseLinkedData.Instance... instances) {
        CourseVersion version = Some.draft(CourseKind.UPGRADING);
        return CourseLinkedData.of(
                new OpenCourse(version.course(), version, version.syllabus()),
                description,
                "СПО",
                "Удостоверение",
                "http://town/training/offer?id=50",
                List.of(instances));
    }

    @Test
    void it_says_what_schema_org_asks_of_a_course() throws IOException {
        JsonNode course = new ObjectMapper().readTree(said("Учит варить"));
        assertThat(course.path("@context").asText()).isEqualTo("https://schema.org/");
        assertThat(course.path("@type").asText()).isEqualTo("Course");
        assertThat(course.path("name").asText()).isEqualTo("Сварщик");
        assertThat(course.path("provider").path("name").asText()).isEqualTo("Учебный центр");
        assertThat(course.path("teaches").get(0).asText()).isEqualTo("варит швы");
        assertThat(course.path("educationalLevel").asText()).isEqualTo("EQF 4");
        assertThat(course.path("timeRequired").asText())
                .as("64 times 45 minutes")
                .isEqualTo("PT48H");
    }

    @Test
    void it_says_when_it_is_taught_and_what_that_costs() throws IOException {
        LocalDate first = LocalDate.of(2027, 1, 18);
        String said = said(
                "Учит варить",
                new CourseLinkedData.Instance(
                        first,
                        first.plusDays(40),
                        "blended",
                        15,
                        List.of(new CourseLinkedData.Place("Класс 1", "ул. Школьная, д. 203")),
                        4500_50,
                        false,
                        "http://town/apply"),
                new CourseLinkedData.Instance(
                        first, first.plusDays(40), "online", 30, List.of(), 0, true, "http://town/apply"));

        JsonNode course = new ObjectMapper().readTree(said);
        JsonNode instances = course.path("hasCourseInstance");

        JsonNode paid = instances.get(0);
        assertThat(paid.path("@type").asText()).isEqualTo("CourseInstance");
        assertThat(paid.path("courseMode").asText()).isEqualTo("blended");
        assertThat(paid.path("courseWorkload").asText()).isEqualTo("PT48H");
        assertThat(paid.path("startDate").asText()).isEqualTo("2027-01-18");
        assertThat(paid.path("endDate").asText()).isEqualTo("2027-02-27");
        assertThat(paid.path("offers").path("price").asText()).isEqualTo("4500.5");
        assertThat(paid.path("offers").path("priceCurrency").asText()).isEqualTo("RUB");
        assertThat(paid.path("offers").path("availability").asText()).endsWith("/InStock");
        assertThat(paid.path("maximumAttendeeCapacity").asInt()).isEqualTo(15);
        JsonNode room = paid.path("location").get(0);
        assertThat(room.path("@type").asText()).isEqualTo("Place");
        assertThat(room.path("name").asText()).isEqualTo("Класс 1");
        assertThat(room.path("address").path("streetAddress").asText()).isEqualTo("ул. Школьная, д. 203");
        assertThat(paid.path("location").get(1).path("@type").asText()).isEqualTo("VirtualLocation");
        assertThat(instances.get(1).path("location")).hasSize(1);
        assertThat(course.path("offers").path("price").asDouble())
                .as("what it costs at least")
                .isZero();
        assertThat(instances.get(1).path("offers").path("category").asText()).isEqualTo("Free");
        assertThat(instances.get(1).path("offers").path("availability").asText())
                .endsWith("/SoldOut");
    }

    @Test
    void nothing_in_it_ends_the_script_element() {
        assertThat(said("</script><script>alert(1)</script>"))
                .doesNotContain("<")
                .doesNotContain(">");
    }
}
