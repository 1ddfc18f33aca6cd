package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.portal.ApiProgram.Asked.get;
import static perspectiva.portal.ApiProgram.Asked.send;
import static perspectiva.portal.ApiProgram.ROOT;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.portal.ApiProgram.Asked;
import perspectiva.spi.Role;

/** Every operation answers programs as the description says that the portal serves, whether it does what is asked or refuses. */
class ApiContractIT {

    private static final String NEEDS = ROOT + "/needs";
    private static final String WELDERS =
            "{\"title\":\"Сварщик\",\"posts\":2,\"place\":\"Оверята\",\"payFrom\":6000000}";

    private static ApiProgram program;
    private static OpenApiInteractionValidator described;

    @BeforeAll
    static void readDescription() {
        program = ApiProgram.of(Role.EMPLOYER);
        HttpResponse<String> document = program.ask(get(ROOT + "/openapi.json"));
        assertThat(document.statusCode()).isEqualTo(200);
        described = OpenApiInteractionValidator.createForInlineApiSpecification(document.body())
                .withBasePathOverride(ROOT)
                .build();
    }

    @Test
    void there_is_one_description() {
        HttpResponse<String> other = program.ask(new Asked("GET", "/openapi", null, java.util.Map.of()));

        assertThat(other.statusCode()).isEqualTo(302);
        assertThat(header(other, "Location")).endsWith(ROOT + "/openapi.json");
    }

    @Test
    void a_list_is_read_to_its_end_in_parts() {
        HttpResponse<String> first = expect(200, get(NEEDS + "?limit=1"));
        String next = value(first, "next");
        HttpResponse<String> second = expect(200, get(NEEDS + "?limit=1&cursor=" + next));

        assertThat(value(second, "id")).isNotEqualTo(value(first, "id"));
        refuse(400, "core.refused.api.cursor", get(NEEDS + "?limit=1&stage=draft&cursor=" + next));
        refuse(400, "core.refused.api.limit", get(NEEDS + "?limit=500"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=draft",
                "stage=submitted",
                "stage=returned",
                "stage=verified",
                "stage=published",
                "stage=partly_filled",
                "stage=filled",
                "stage=expired",
                "stage=withdrawn",
                "stage=open",
                "stage=over",
                "stage=again",
                "major=72",
                "q=welder",
                "place=Town"
            })
    void a_list_is_narrowed_as_the_description_says(String narrowed) {
        expect(200, get(NEEDS + "?" + narrowed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=opne", "major=seven", "employer=us", "satge=open"})
    void a_list_that_cannot_be_narrowed_so_is_not_given_whole(String narrowed) {
        assertProblem(400, "core.refused.api.parameter", get(NEEDS + "?" + narrowed));
    }

    @Test
    void a_need_is_created_once_however_often_its_program_asks() {
        Asked create = send("POST", NEEDS, WELDERS)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        HttpResponse<String> first = expect(201, create);

        assertThat(expect(201, create).body()).isEqualTo(first.body());
        assertThat(header(first, "Location")).endsWith(NEEDS + "/" + value(first, "id"));
        refuse(409, "core.refused.repeat.other", new Asked("POST", NEEDS, WELDERS.replace("2", "3"), create.headers()));
        refuse(400, "core.refused.repeat.key", send("POST", NEEDS, WELDERS).with("Idempotency-Key", "a b"));
    }

    @Test
    void a_need_is_read_and_changed_from_the_version_that_was_read() {
        HttpResponse<String> created = expect(201, send("POST", NEEDS, WELDERS));
        String path = NEEDS + "/" + value(created, "id");
        String read = header(created, "ETag");

        assertThat(header(expect(200, get(path)), "ETag")).isEqualTo(read);
        expect(304, get(path).with("If-None-Match", read));
        Asked update = send("PUT", path, WELDERS.replace("2", "3"));
        refuse(428, "core.refused.api.ifmatch", update);
        refuse(400, "core.refused.api.unknown", send("PUT", path, "{\"pay\":1}").with("If-Match", read));
        refuse(
                400,
                "core.refused.api.type",
                send("PUT", path, "{\"posts\":\"2\"}").with("If-Match", read));
        HttpResponse<String> changed = expect(200, update.with("If-Match", read));
        refuse(412, "core.refused.api.changed", update.with("If-Match", read));

        assertThat(value(changed, "posts")).isEqualTo("3");
        assertThat(header(changed, "ETag")).isNotEqualTo(read);
    }

    @Test
    void a_need_goes_its_way_by_the_rules_of_the_pages() {
        HttpResponse<String> created = expect(201, send("POST", NEEDS, WELDERS));
        String acts = NEEDS + "/" + value(created, "id") + "/acts";
        Asked submit = send("POST", acts, "{\"act\":\"submit\"}");

        refuse(428, "core.refused.api.ifmatch", submit);
        HttpResponse<String> submitted = expect(200, submit.with("If-Match", header(created, "ETag")));
        assertThat(value(submitted, "state")).isEqualTo("submitted");
        String version = header(submitted, "ETag");
        refuse(
                400,
                "core.refused.api.act",
                send("POST", acts, "{\"act\":\"fly\"}").with("If-Match", version));
        assertProblem(403, "", send("POST", acts, "{\"act\":\"verify\"}").with("If-Match", version));
        assertThat(refuse(422, "", send("POST", acts, "{\"act\":\"withdraw\"}").with("If-Match", version)))
                .contains("\"pointer\":\"/reason\"");
    }

    @Test
    void what_is_not_the_callers_is_not_found() {
        ApiProgram other = ApiProgram.of(Role.MEMBER);
        String path = NEEDS + "/" + value(expect(201, send("POST", NEEDS, WELDERS)), "id");

        check(404, "portal.refused.notfound", get(path), other.ask(get(path)));
        Asked update = send("PUT", path, WELDERS).with("If-Match", "\"1\"");
        check(404, "portal.refused.notfound", update, other.ask(update));
        refuse(404, "portal.refused.notfound", get(NEEDS + "/999999999"));
    }

    @Test
    void who_shows_no_token_or_one_that_opens_nothing_is_told_so() {
        check(401, "core.refused.api.signin", get(NEEDS), ApiProgram.showing("").ask(get(NEEDS)));
        HttpResponse<String> refused = ApiProgram.showing("prs_no").ask(get(NEEDS));
        check(401, "core.refused.api.token", get(NEEDS), refused);
        assertThat(header(refused, "WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_body_that_is_too_large_is_refused_also_when_it_does_not_say_so() {
        Asked large = send("POST", NEEDS, "{\"title\":\"" + "x".repeat(70_000) + "\"}");

        refuse(413, "core.refused.api.large", large);
        check(413, "core.refused.api.large", large, program.askInChunks(large));
        assertProblem(413, "core.refused.api.http.413", send("POST", NEEDS, "x".repeat(3 << 20)));
    }

    /** The description has no word for these. */
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404",
        "GET, /api/v2/needs, 404",
        "DELETE, /api/v1/needs/1, 405",
        "GET, /api/v1/needs?jakarta.faces.ViewState=x, 403",
    })
    void what_is_not_there_is_refused_as_a_problem_too(String method, String path, int status) {
        assertProblem(status, "core.refused.api.http." + status, new Asked(method, path, null, java.util.Map.of()));
    }

    @Test
    void other_forms_than_json_and_pages_of_other_sites_are_refused_as_a_problem() {
        assertProblem(415, "core.refused.api.http.415", send("POST", NEEDS, "x").with("Content-Type", "text/plain"));
        assertProblem(406, "core.refused.api.http.406", get(NEEDS).with("Accept", "text/xml"));
        assertProblem(
                403, "core.refused.api.http.403", send("POST", NEEDS, WELDERS).with("Sec-Fetch-Site", "cross-site"));
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again() {
        ApiProgram stranger = ApiProgram.showing("");
        Asked asked = get(NEEDS).with("X-Forwarded-For", "192.0.2.77");
        HttpResponse<String> answer = stranger.ask(asked);
        for (int i = 0; i < 200 && answer.statusCode() == 401; i++) {
            answer = stranger.ask(asked);
        }

        check(429, "core.refused.api.often", asked, answer);
        assertThat(header(answer, "Retry-After")).matches("[1-9]\\d*");
        assertThat(header(answer, "RateLimit-Remaining")).isEqualTo("0");
    }

    private static HttpResponse<String> expect(int status, Asked asked) {
        HttpResponse<String> answer = program.ask(asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertDescribed(described.validate(request(asked), response(answer)), answer);
        return answer;
    }

    private static String refuse(int status, String type, Asked asked) {
        HttpResponse<String> answer = program.ask(asked);
        check(status, type, asked, answer);
        return answer.body();
    }

    private static void check(int status, String type, Asked asked, HttpResponse<String> answer) {
        assertProblem(status, type, answer);
        Request request = request(asked);
        assertDescribed(described.validateResponse(request.getPath(), request.getMethod(), response(answer)), answer);
    }

    private static void assertProblem(int status, String type, Asked asked) {
        assertProblem(status, type, program.ask(asked));
    }

    private static void assertProblem(int status, String type, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:perspectiva:" + type)
                .contains("\"status\":" + status)
                .contains("\"detail\":\"");
    }

    private static void assertDescribed(ValidationReport report, HttpResponse<String> answer) {
        assertThat(report.getMessages().stream()
                        .map(ValidationReport.Message::getMessage)
                        .collect(Collectors.joining("\n")))
                .as("%s %s", answer.statusCode(), answer.body())
                .isEmpty();
    }

    private static SimpleRequest request(Asked asked) {
        String[] parts = asked.path().split("\\?", 2);
        SimpleRequest.Builder request =
                new SimpleRequest.Builder(asked.method(), parts[0]).withAuthorization("Bearer shown");
        if (parts.length > 1) {
            for (String parameter : parts[1].split("&")) {
                String[] pair = parameter.split("=", 2);
                request.withQueryParam(pair[0], pair[1]);
            }
        }
        asked.headers().forEach(request::withHeader);
        return (asked.body() == null ? request : request.withBody(asked.body())).build();
    }

    private static SimpleResponse response(HttpResponse<String> answer) {
        SimpleResponse.Builder response = new SimpleResponse.Builder(answer.statusCode());
        answer.headers().map().forEach(response::withHeader);
        return (answer.body().isEmpty() ? response : response.withBody(answer.body())).build();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The first value of this name in the body. */
    private static String value(HttpResponse<String> answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(answer.body());
        assertThat(found.find()).as("%s in %s", name, answer.body()).isTrue();
        return found.group(1);
    }
}
