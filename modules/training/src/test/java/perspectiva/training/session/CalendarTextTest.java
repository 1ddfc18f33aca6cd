package perspectiva.training.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;

/** Meetings as calendars read them. */
class CalendarTextTest {

    private static final Instant NINE = Instant.parse("2026-03-02T04:00:00Z");

    @BeforeEach
    void inJanuary() {
        SetClock.at("2026-01-20T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static MeetingRow meeting(int planned, String topic, String reason) {
        return new MeetingRow(
                1,
                2,
                "Электрогазосварщик; ручная, дуговая сварка",
                "УП-2026-0001",
                NINE,
                NINE.plusSeconds(11400),
                4,
                topic,
                planned,
                3L,
                "Класс 1",
                "ул. Школьная, д. 203",
                4,
                "Юрова",
                "Анна",
                "Петровна",
                "uid-1",
                2,
                Instant.parse("2026-01-21T10:00:00Z"),
                reason);
    }

    private static String text(MeetingRow... meetings) {
        return new CalendarText("Занятия", List.of(meetings)).toString();
    }

    @Test
    void a_meeting_keeps_its_name_counts_its_changes_and_shows_the_clocks_of_the_town() {
        assertThat(text(meeting(1, "Швы", "")))
                .contains(
                        "METHOD:PUBLISH",
                        "BEGIN:VTIMEZONE",
                        "UID:uid-1\r\n",
                        "SEQUENCE:2\r\n",
                        "DTSTART;TZID=Asia/Yekaterinburg:20260302T090000\r\n",
                        "DTEND;TZID=Asia/Yekaterinburg:20260302T121000\r\n",
                        "DTSTAMP:20260121T100000Z\r\n",
                        "STATUS:CONFIRMED");
    }

    @Test
    void one_that_was_cancelled_stays_and_says_so() {
        assertThat(text(meeting(0, "", "Болезнь"))).contains("STATUS:CANCELLED", "UID:uid-1");
    }

    @Test
    void another_program_reads_the_same_words_and_no_line_is_too_long() throws Exception {
        String text = text(meeting(1, "Швы; потолочные, вертикальные", ""));

        Calendar read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.getComponents("VEVENT")
                        .get(0)
                        .getRequiredProperty("SUMMARY")
                        .getValue())
                .isEqualTo("Электрогазосварщик; ручная, дуговая сварка");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
