package perspectiva.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.needs.Vacancy;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Shift;

class JobPostingTest {

    private static Vacancy vacancy(String title, String duties) {
        return vacancy(title, duties, "Камский картон");
    }

    private static Vacancy vacancy(String title, String duties, String employer) {
        return new Vacancy(
                118,
                "П-2025-0118",
                title,
                "7233",
                employer,
                "Краснокамск, Шоссейная, 12",
                3,
                58_000_00L,
                null,
                false,
                LocalDate.of(2025, 12, 1),
                Contract.PERMANENT,
                40,
                Shift.TWO_SHIFT,
                duties,
                null,
                null,
                "Кузнецова Ольга Петровна",
                "+7 902 000-00-00",
                "kadry@karton.example",
                new NeedForm(),
                LocalDate.of(2025, 11, 12),
                LocalDate.of(2026, 1, 11),
                true);
    }

    private static String posting(String title, String duties) {
        return JobPosting.of(vacancy(title, duties), "https://portal.example/needs/vacancy?id=118");
    }

    @Test
    void a_withheld_employer_is_confidential() throws IOException {
        JsonNode posting = read(JobPosting.of(vacancy("Слесарь", "", ""), "https://portal.example/"));

        assertThat(posting.get("hiringOrganization").asText()).isEqualTo("confidential");
        assertThat(posting.get("identifier").get("name").asText()).isEqualTo("confidential");
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void a_vacancy_is_a_posting_search_engines_understand() throws IOException {
        JsonNode posting = read(posting("Слесарь-ремонтник", "Ремонт насосов"));

        assertThat(posting.get("@type").asText()).isEqualTo("JobPosting");
        assertThat(posting.get("title").asText()).isEqualTo("Слесарь-ремонтник");
        assertThat(posting.get("datePosted").asText()).isEqualTo("2025-11-12");
        assertThat(posting.get("validThrough").asText()).startsWith("2026-01-12");
        assertThat(posting.get("totalJobOpenings").asInt()).isEqualTo(3);
        assertThat(posting.get("employmentType").asText()).isEqualTo("FULL_TIME");
        assertThat(posting.at("/baseSalary/currency").asText()).isEqualTo("RUB");
        assertThat(posting.at("/baseSalary/value/minValue").asLong()).isEqualTo(58_000);
        assertThat(posting.at("/baseSalary/value/maxValue").isMissingNode()).isTrue();
        assertThat(posting.at("/hiringOrganization/name").asText()).isEqualTo("Камский картон");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "\"}],\"x\":\"",
                "\u2028\u2029 \\ \" & 👷 ميكانيكي",
                "]]>"
            })
    void whatever_is_written_cannot_leave_the_script_element_and_is_read_verbatim(String text) throws IOException {
        String posting = posting(text, text);

        assertThat(posting).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(read(posting).get("title").asText()).isEqualTo(text);
        assertThat(read(posting).get("description").asText()).isEqualTo(text);
    }

    @Test
    void a_posting_names_no_person() {
        assertThat(posting("Слесарь", null)).doesNotContain("Кузнецова", "902", "kadry");
    }
}
