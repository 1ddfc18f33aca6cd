package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** The training centre is switched off in the middle of its sessions, and afterwards they are as they were. */
class SleepingTrainingIT {

    private static final String RUNNING = "/training/sessions?state=running";
    private static final List<String> TABLES = List.of(
            "/export/training/sessions.csv", "/export/training/enrolments.csv", "/export/training/certificates.csv");

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final Guest trainer = DemoTown.somebody(Role.TRAINER);
    private final Guest participant = DemoTown.somebody(Role.PARTICIPANT);
    private final Guest visitor = Guest.of(RunningPortal.shared());
    private final Guest administrator = DemoTown.somebody(Role.ADMINISTRATOR).reading("ru");

    @Test
    void sessions_that_run_sleep_and_come_back_with_everything_in_them() {
        Map<String, List<String>> before = seen();
        assertThat(before.keySet())
                .filteredOn(way -> way.startsWith("/training/session?"))
                .isNotEmpty();
        assertThat(Html.texts(administrator.open(switching(false)).body()))
                .as("the plan tells what is under way")
                .anyMatch(text -> text.contains("поток"));

        turn(false);
        try {
            assertThat(director.open(RUNNING).status()).isEqualTo(404);
            assertThat(trainer.open("/training/attendance").status()).isEqualTo(404);
            assertThat(participant.open("/training/mine").status()).isEqualTo(404);
            assertThat(visitor.open("/training/catalogue").status()).isEqualTo(404);
            assertThat(director.open(TABLES.get(0)).status()).isEqualTo(404);
            assertThat(director.open("/").body()).doesNotContain("/training/");
            assertThat(director.open("/needs/list").status())
                    .as("needs work without it")
                    .isEqualTo(200);
        } finally {
            turn(true);
        }

        assertThat(seen()).isEqualTo(before);
    }

    /** What everybody reads of the sessions: the tables whole, and each session that runs with its people and meetings. */
    private Map<String, List<String>> seen() {
        Map<String, List<String>> seen = new LinkedHashMap<>();
        TABLES.forEach(way -> seen.put(way, director.open(way).body().lines().toList()));
        Html.links(director.open(RUNNING).body()).stream()
                .filter(link -> link.startsWith("/training/session?"))
                .distinct()
                .forEach(way -> seen.put(way, texts(director, way)));
        seen.put("calendar", texts(director, "/training/calendar"));
        seen.put("timetable", texts(trainer, "/training/timetable"));
        seen.put("mine", texts(participant, "/training/mine"));
        seen.put("catalogue", texts(visitor, "/training/catalogue"));
        return seen;
    }

    private static List<String> texts(Guest guest, String way) {
        Answer answer = guest.open(way);
        assertThat(answer.status()).as(way).isEqualTo(200);
        // The foot of a page says when it was printed.
        return Html.texts(answer.body().replaceAll("(?s)<footer\\b.*", ""));
    }

    private static String switching(boolean on) {
        return "/admin/modules?plan=training&on=" + on;
    }

    private void turn(boolean on) {
        Answer answer =
                administrator.fill(switching(on), Map.of("why", "to see what happens", "cascade", "true"), "switch");
        assertThat(answer.status()).as(Html.messages(answer.body())).isEqualTo(302);
    }
}
