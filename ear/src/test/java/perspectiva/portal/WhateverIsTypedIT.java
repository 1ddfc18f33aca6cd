package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** What people paste and mistype, in the form of a need and in one of the administration: a clear word, and nothing lost. */
class WhateverIsTypedIT {

    private static final String NEED = "/needs/need";
    private static final String ORGANISATION = "/admin/organisation";

    private final Guest employer = DemoTown.somebody(Role.EMPLOYER);
    private final Guest administrator = DemoTown.somebody(Role.ADMINISTRATOR);
    private final String title = "Токарь " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void inEnglish() {
        employer.reading("en");
        administrator.reading("en");
    }

    private Map<String, String> need(String field, String typed) {
        Map<String, String> form = new HashMap<>(
                Map.of("title_input", title, "posts", "3", "place", "Краснокамск, Шоссейная, 12", "payFrom", "60 000"));
        form.put(field, typed);
        return form;
    }

    private Answer send(String field, String typed) {
        return employer.fill(NEED, need(field, typed), "send");
    }

    private Answer register(String field, String typed) {
        Map<String, String> form =
                new HashMap<>(Map.of("inn", "9999999998", "shortName", title, "settlement", "Оверята"));
        form.put(field, typed);
        return administrator.fill(ORGANISATION, form, "save");
    }

    private static String kept(Answer answer, String button, String field) {
        return Html.form(answer.body(), button).orElseThrow().fields().get(field);
    }

    private String shown(Answer sent) {
        assertThat(sent.status()).as(Html.messages(sent.body())).isEqualTo(302);
        return employer.open(sent.location().replace(employer.portal(), "")).body();
    }

    private long found(String words) {
        return Html.texts(employer.open("/needs/list?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .body())
                .stream()
                .filter(words::equals)
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сварщик 👷‍♀️🔥",
                "ميكانيكي \u202bمعدات\u202c",
                "'; drop table needs_need; --",
                "</script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "#{caller} ${7*7} {{7*7}} %s {0}"
            })
    void what_looks_like_a_program_is_text_and_stays_as_it_was_written(String written) {
        String page = shown(send("title_input", written));

        assertThat(Html.texts(page)).contains(written);
        assertThat(page).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void a_character_that_is_none_is_left_out() {
        String page = shown(send("title_input", "То\0ка\u0001рь " + title));

        assertThat(Html.texts(page)).contains("Токарь " + title);
    }

    @Test
    void a_search_for_a_character_that_is_none_finds_what_it_would_without() {
        assertThat(employer.open("/needs/list?q=%00%01&place=%00").status()).isEqualTo(200);
        assertThat(employer.open("/search?q=%00").status()).isEqualTo(200);
    }

    @Test
    void ten_megabytes_are_answered_by_a_page_that_says_what_to_do() {
        Answer answer = send("duties", "ж".repeat(5_000_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.title()).isEqualTo(EveryPage.texts(Locale.ENGLISH).get("portal.error.413.title"));
        assertThat(found(title)).isZero();
    }

    @Test
    void parts_nobody_can_tell_apart_are_answered_by_a_page_that_says_what_to_do() {
        for (String page : List.of("/needs/need", "/signin")) {
            Answer answer = employer.sendRaw(page, "multipart/form-data", "title_input=" + title);

            assertThat(answer.status()).as(page).isEqualTo(400);
            assertThat(answer.title()).isEqualTo(EveryPage.texts(Locale.ENGLISH).get("portal.error.400.title"));
        }
        assertThat(found(title)).isZero();
    }

    @Test
    void a_text_that_is_too_long_says_by_how_much_and_is_given_back() {
        String written = "слово ".repeat(1_000).strip();

        Answer answer = send("duties", written);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Html.messages(answer.body())).contains("4,000", "1,999");
        assertThat(kept(answer, "send", "duties")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "startWanted, 1900-01-01",
        "startWanted, 9999-12-31",
        "startWanted, 99999-01-01",
        "startWanted, 0000-00-00",
        "startWanted, tomorrow",
        "posts, 10000",
        "posts, 0",
        "posts, -1",
        "posts, 99999999999999999999",
        "posts, five",
        "payFrom, -5",
        "payFrom, 99999999999999999999",
        "payFrom, 1e5",
        "hoursWeek, 1000",
        "contactEmail, nobody",
        "contactPhone, call me",
    })
    void nonsense_is_refused_beside_its_field_and_everything_else_stays(String field, String typed) {
        Answer answer = send(field, typed);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Html.part(answer.body(), "p", "id=\"" + field + "-error\"")).isNotEmpty();
        assertThat(kept(answer, "send", "title_input")).isEqualTo(title);
        assertThat(kept(answer, "send", "place")).isEqualTo("Краснокамск, Шоссейная, 12");
        assertThat(kept(answer, "send", field)).isEqualTo(typed);
    }

    /** As the message beside the field says one may where a browser has no calendar. */
    @Test
    void a_day_is_read_as_people_write_it() {
        LocalDate day = LocalDate.now().plusMonths(2).withDayOfMonth(3);

        Answer answer =
                send("startWanted", DateTimeFormatter.ofPattern("d.MM.uuuu").format(day));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(employer.open(answer.location().replace(employer.portal(), ""))
                        .body())
                .contains(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                        .format(day));
    }

    @Test
    void a_title_that_nobody_can_see_is_none() {
        Answer answer = send("title_input", "\u200b\u200b\u200b\u2060");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Html.part(answer.body(), "p", "id=\"title-error\"")).isNotEmpty();
    }

    @Test
    void a_form_that_comes_twice_at_once_makes_one_need() {
        Html.Form form = Html.form(employer.open(NEED).body(), "send").orElseThrow();
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.putAll(need("posts", "2"));
        fields.put(form.buttonName(), form.buttonValue());

        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> employer.send(NEED, fields));
        CompletableFuture<Answer> second = CompletableFuture.supplyAsync(() -> employer.send(NEED, fields));

        assertThat(first.join().status()).isEqualTo(302);
        assertThat(second.join().status()).isEqualTo(302);
        assertThat(second.join().location()).isEqualTo(first.join().location());
        assertThat(found(title)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"7707083894, check digit", "770708389, 10 digits", "инн, 10 digits", "500100732250, check digit"})
    void a_slip_in_a_taxpayers_number_is_noticed_and_everything_else_stays(String inn, String said) {
        Answer answer = register("inn", inn);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Html.messages(answer.body())).contains(said);
        assertThat(Html.part(answer.body(), "p", "id=\"inn-error\"")).isNotEmpty();
        assertThat(kept(answer, "save", "inn")).isEqualTo(inn);
        assertThat(kept(answer, "save", "shortName")).isEqualTo(title);
        assertThat(kept(answer, "save", "settlement")).isEqualTo("Оверята");
    }

    @ParameterizedTest
    @CsvSource({
        "headcount, -1",
        "headcount, many",
        "headcount, 99999999999",
        "okvedMain_input, 1",
        "email, nobody",
        "ogrn, 12"
    })
    void nonsense_about_an_organisation_is_refused_beside_its_field(String field, String typed) {
        Answer answer = register(field, typed);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Html.part(answer.body(), "p", "id=\"" + field.replace("_input", "") + "-error\""))
                .isNotEmpty();
        assertThat(kept(answer, "save", field)).isEqualTo(typed);
        assertThat(kept(answer, "save", "shortName")).isEqualTo(title);
    }

    @Test
    void an_organisation_is_called_what_somebody_wrote_be_it_a_program() {
        String name = "ООО <b>«Ромашка»</b> 🌼 '; --";
        Answer answer = administrator.fill(
                ORGANISATION, Map.of("inn", "9999999998", "shortName", "\0" + name, "settlement", "Оверята"), "save");

        assertThat(answer.status()).as(Html.messages(answer.body())).isEqualTo(302);
        String page = administrator
                .open(answer.location().replace(administrator.portal(), ""))
                .body();
        assertThat(Html.texts(page)).contains(name);
    }
}
