package perspectiva.training.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import perspectiva.training.course.OpenCourse;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;

class CourseLinkedDataTest {

    private static String said(String description) {
        CourseVersion version = Some.draft(CourseKind.UPGRADING);
        return CourseLinkedData.of(
                new OpenCourse(version.course(), version, version.syllabus()),
                description,
                "СПО",
                "Удостоверение",
                "http://town/training/offer?id=50");
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
    void nothing_in_it_ends_the_script_element() {
        assertThat(said("</script><script>alert(1)</script>"))
                .doesNotContain("<")
                .doesNotContain(">");
    }
}
