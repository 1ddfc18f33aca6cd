package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.portal.Guest.Answer;

/** A session of a test's own, planned by the office with one meeting on a Monday nobody else uses. */
final class PlannedSession {

    private final Guest director;
    private final String address;

    /**
     * @param weeks how far ahead; tests that run beside each other take different ones
     * @param trainer how the name of who teaches begins; whoever is first when empty
     */
    PlannedSession(Guest director, int weeks, int seats, String trainer) {
        this.director = director;
        LocalDate monday = LocalDate.now().plusWeeks(weeks).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Map<String, String> sheet = new LinkedHashMap<>(Map.of(
                "taught", option("/training/session", "taught", ""),
                "startsOn", monday.toString(),
                "endsOn", monday.plusDays(20).toString(),
                "enrolUntil", monday.minusDays(7).toString(),
                "mode", "ONSITE",
                "seatsMin", "1",
                "seatsMax", "" + seats));
        address = done("/training/session", sheet, "save");
        String form = "/training/meeting?of=" + id();
        Map<String, String> meeting = Map.of(
                "session", id(),
                "day", monday.toString(),
                "room", option(form, "room", ""),
                "trainer", option(form, "trainer", trainer));
        done(form, meeting, "save");
        done(address, Map.of(), "step");
    }

    /** People may apply. */
    PlannedSession enrol() {
        done(address, Map.of(), "step");
        return this;
    }

    void cancel() {
        director.fill(address, Map.of("reason", "Проверка окончена"), "cancel");
    }

    String address() {
        return address;
    }

    String id() {
        return address.replaceAll(".*id=", "");
    }

    /** Fills a form as the office, which is not refused. @return where it leads */
    String done(String page, Map<String, String> typed, String button) {
        return doneBy(director, page, typed, button);
    }

    static String doneBy(Guest guest, String page, Map<String, String> typed, String button) {
        Answer answer = guest.fill(page, typed, button);
        assertThat(answer.status())
                .as(page + ": " + Html.messages(answer.body()))
                .isEqualTo(302);
        return answer.location().replace(guest.portal(), "");
    }

    static String found(String pattern, String body, int group) {
        Matcher hit = Pattern.compile(pattern).matcher(body);
        assertThat(hit.find()).as(pattern).isTrue();
        return hit.group(group);
    }

    /** The first of a list, or the one whose words begin so. */
    private String option(String page, String list, String words) {
        String options = found(
                "(?s)<select id=\"" + list + "\".*?</select>",
                director.open(page).body(),
                0);
        return found("<option value=\"([^\"]+)\"[^>]*>" + words, options, 1);
    }
}
