package perspectiva.core.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entity tags, cursors and JSON, as programs send them. */
class ApiFormsTest {

    /** Something to read. */
    record Job(String title, Integer posts, LocalDate start, Kind kind) {}

    /** A choice. */
    enum Kind {
        FULL_TIME
    }

    private static void assertRefused(int status, String pointer, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ApiRefused.class, refused -> {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.pointer()).isEqualTo(pointer);
        });
    }

    private static Job read(String body) {
        return ApiJson.as(Job.class, ApiJson.read(body, Set.of("title", "posts", "start", "kind")));
    }

    @Test
    void text_comes_without_what_no_text_is_made_of() {
        assertThat(read("{\"title\":\"Сва\\u0000рщик\\u0007 \\ud83d\\ude00\"}").title())
                .isEqualTo("Сварщик 😀");
    }

    @Test
    void a_change_without_the_version_it_was_made_from_is_refused() {
        assertThat(EntityTags.required(EntityTags.of(7))).isEqualTo(7);
        assertThat(EntityTags.required("W/" + EntityTags.of(7))).isEqualTo(7);
        assertRefused(428, "", () -> EntityTags.required(null));
        assertRefused(412, "", () -> EntityTags.required("*"));
        assertRefused(412, "", () -> EntityTags.required("\"elsewhere\""));
    }

    @Test
    void a_reader_who_has_the_version_is_known() {
        assertThat(EntityTags.isKnown("W/\"3\", \"7\"", 7)).isTrue();
        assertThat(EntityTags.isKnown("\"6\"", 7)).isFalse();
        assertThat(EntityTags.isKnown(null, 7)).isFalse();
    }

    @Test
    void a_cursor_holds_for_its_own_list_alone() {
        String cursor = Cursor.after(12, "drafts");

        assertThat(Cursor.read(cursor, "drafts")).isEqualTo(12);
        assertRefused(400, "", () -> Cursor.read(cursor, "vacancies"));
        assertRefused(400, "", () -> Cursor.read("%%%", "drafts"));
        assertRefused(400, "", () -> Cursor.read("MTI", "drafts"));
    }

    @Test
    void a_body_is_read_as_it_is_meant() {
        assertThat(read("{\"title\":\"Сварщик\",\"posts\":3,\"start\":\"2026-03-02\",\"kind\":\"full_time\"}"))
                .isEqualTo(new Job("Сварщик", 3, LocalDate.of(2026, 3, 2), Kind.FULL_TIME));
        assertThat(read("{}")).isEqualTo(new Job(null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "[]", "7", "{", "{}{}", "{\"posts\":1,\"posts\":2}", "{\"title\":\"a\"} x"})
    void what_is_no_json_object_is_refused_as_a_whole(String body) {
        assertRefused(400, "", () -> read(body));
    }

    @Test
    void a_wrong_property_is_named() {
        assertRefused(400, "/salary", () -> read("{\"salary\":1}"));
        assertRefused(400, "/posts", () -> read("{\"posts\":\"three\"}"));
        assertRefused(400, "/posts", () -> read("{\"posts\":1.5}"));
        assertRefused(400, "/start", () -> read("{\"start\":\"02.03.2026\"}"));
        assertRefused(400, "/kind", () -> read("{\"kind\":\"half_time\"}"));
    }
}
