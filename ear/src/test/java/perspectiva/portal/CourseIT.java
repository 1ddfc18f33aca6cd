package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** A course from the trainer's telephone to the town's catalogue, and what is hidden from whom on the way. */
class CourseIT {

    private static final Guest TRAINER = DemoTown.somebody(Role.TRAINER);
    private static final Guest DIRECTOR = DemoTown.somebody(Role.DIRECTOR);
    private static final Guest EMPLOYER = DemoTown.somebody(Role.EMPLOYER);
    private static final Guest MEMBER = DemoTown.somebody(Role.MEMBER);
    private static final Guest VISITOR = DemoTown.somebody(Role.VISITOR);

    /** The first link to such a page in the list of courses, narrowed down to those of this title. */
    private static String linked(Guest guest, String title, String address) {
        String list = "/training/courses?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        return Html.linkTo(guest.reading("ru").open(list).body(), address).orElseThrow();
    }

    private static void done(Guest guest, String version, Map<String, String> typed, String button) {
        Answer answer = guest.reading("ru").fill(version, typed, button);
        assertThat(answer.status())
                .as(button + ": " + Html.messages(answer.body()))
                .isEqualTo(302);
    }

    @Test
    void a_trainer_writes_a_version_it_is_approved_step_by_step_and_the_town_reads_it() {
        String course = linked(TRAINER, "Компьютер с нуля", "/training/course");
        String former = linked(TRAINER, "Компьютер с нуля", "/training/version");
        Browser phone = Browser.fresh().as(TRAINER).with(Size.PHONE).open(TRAINER.portal() + course);
        phone.follow(By.id("begin"));
        phone.script("arguments[0].value = arguments[1]", phone.find(By.id("validFrom")), yesterday());
        phone.type(By.id("theoryHours"), "10");
        phone.follow(By.id("send"));
        assertThat(phone.text()).contains("Теория по модулям: 8 ч, а в версии указано 10 ч");

        phone.find(By.id("addModule")).click();
        phone.await("a row more", () -> phone.has(By.id("module:3:title"))).awaitQuiet();
        phone.type(By.id("module:3:title"), "Безопасность в сети").type(By.id("module:3:theory"), "2");
        phone.expectSoundPage().picture("CourseIT-writing");
        phone.follow(By.id("send"));
        assertThat(phone.text()).containsIgnoringCase("методическая экспертиза");
        assertThat(phone.has(By.id("approve"))).as("her own").isFalse();

        String version = phone.address().replace(TRAINER.portal(), "");
        done(DIRECTOR, version, Map.of("word", "Хорошо построено"), "approve");
        done(EMPLOYER, version, Map.of(), "approve");
        done(DIRECTOR, version, Map.of(), "approve");
        assertThat(offer(course)).doesNotContain("Безопасность в сети");
        done(DIRECTOR, version, Map.of(), "activate");

        assertThat(offer(course)).contains("Безопасность в сети", "application/ld+json", "\"@type\":\"Course\"");
        assertThat(VISITOR.open("/training/catalogue?q=" + encoded("Компьютер с нуля"))
                        .body())
                .contains("26");
        assertThat(Html.plain(TRAINER.reading("ru").open(former).body())).containsIgnoringCase("снята с набора");
        String comparison = "/training/compare?id=" + number(former) + "&with=" + number(version);
        assertThat(Html.plain(TRAINER.reading("ru").open(comparison).body()))
                .contains("Безопасность в сети", "Добавлено");
    }

    private static String offer(String course) {
        return VISITOR.open("/training/offer?id=" + number(course)).body();
    }

    private static String number(String address) {
        return address.replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String yesterday() {
        return LocalDate.now().minusDays(1).toString();
    }

    @Test
    void a_draft_exists_for_its_own_institution_and_the_office_alone() {
        String draft = linked(DIRECTOR, "Как открыть своё дело", "/training/version");
        String course = linked(DIRECTOR, "Стропальщик", "/training/course");
        String another = linked(DIRECTOR, "Стропальщик", "/training/version");

        assertThat(TRAINER.open(another).status()).isEqualTo(200);
        for (Guest stranger : new Guest[] {EMPLOYER, MEMBER}) {
            assertThat(stranger.open(another).status()).isEqualTo(404);
            assertThat(stranger.open(another + "&edit=true").status()).isEqualTo(404);
            assertThat(stranger.open("/training/compare?id=" + number(draft) + "&with=" + number(another))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(MEMBER.open(course).status()).as("of another institution").isEqualTo(404);
        assertThat(EMPLOYER.open("/export/training/courses.csv").body())
                .contains("ПО-001")
                .doesNotContain("ПК-026");
        assertThat(VISITOR.open("/training/offer?id=" + number(linked(DIRECTOR, "по-новому", "/training/course")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void off_and_on_again_nothing_has_changed_and_it_lives_without_needs() {
        String before = DIRECTOR.open("/export/training/courses.csv").body();
        turn("training", false);
        try {
            assertThat(VISITOR.open("/training/catalogue").status()).isEqualTo(404);
            assertThat(VISITOR.open("/needs/vacancies").status()).isEqualTo(200);
        } finally {
            turn("training", true);
        }
        assertThat(DIRECTOR.open("/export/training/courses.csv").body()).isEqualTo(before);
        turn("needs", false);
        try {
            assertThat(VISITOR.open("/training/catalogue").status()).isEqualTo(200);
        } finally {
            turn("needs", true);
            turn("demand", true);
        }
    }

    private static void turn(String module, boolean on) {
        String way = "/admin/modules?plan=" + module + "&on=" + on;
        Answer answer = DemoTown.somebody(Role.ADMINISTRATOR)
                .fill(way, Map.of("why", "to see what happens", "cascade", "true"), "switch");
        assertThat(answer.status()).as(way).isEqualTo(302);
    }
}
