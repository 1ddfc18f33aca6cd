package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.pages.FormPage;
import perspectiva.spi.Role;

/** What people say of courses: by link on a phone, on paper, and as the trainer reads it, from five answers on. */
class EvaluationIT {

    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final int PAGES = 8;
    private static final Duration WRITING = Duration.ofSeconds(120);

    private final Guest trainer = DemoTown.somebody(Role.TRAINER);
    private final Guest director = DemoTown.somebody(Role.DIRECTOR);

    /** The trainer's session of which four have answered, as the demonstration leaves it. */
    private String withFourAnswers() {
        String list =
                trainer.open("/training/evaluations?state=open&kind=reaction").body();
        return Pattern.compile("(?s)href=\"(/training/evaluation\\?session=\\d+)\".*?</tr>")
                .matcher(list)
                .results()
                .filter(row -> Html.plain(row.group()).contains("4 из "))
                .map(row -> row.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open form with four answers"));
    }

    /** The links of letters that ask about this course, the latest first. */
    private static List<String> links(String title, String question) {
        Guest administrator = DemoTown.somebody(Role.ADMINISTRATOR);
        String outbox = "/admin/outbox?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        List<String> found = List.of();
        // The portal writes them by itself, a while after its start.
        for (long end = System.nanoTime() + WRITING.toNanos(); found.isEmpty() && System.nanoTime() < end; ) {
            // Other letters about the course may fill the first page.
            found = IntStream.rangeClosed(1, PAGES)
                    .mapToObj(
                            page -> administrator.open(outbox + "&page=" + page).body())
                    .flatMap(page -> Html.links(page).stream())
                    .filter(link -> link.startsWith("/admin/message?"))
                    .distinct()
                    .map(link -> Html.plain(administrator.open(link).body()))
                    .filter(letter -> letter.contains(question))
                    .flatMap(letter -> Pattern.compile("/training/answer\\?token=[\\w-]+")
                            .matcher(letter)
                            .results()
                            .map(MatchResult::group))
                    .toList();
        }
        if (!found.isEmpty()) {
            return found;
        }
        throw new AssertionError("No letter asks about " + title);
    }

    /** Of those the first that still asks about the session with these days. */
    private static String linkInto(Answer evaluation) {
        String days =
                Html.plain(Html.part(evaluation.body(), "p", "class=\"lead\"")).replaceAll("<[^>]*>|\\s", "");
        return links(evaluation.title(), "Как прошёл курс").stream()
                .filter(link -> {
                    String page = Guest.of(RunningPortal.shared()).open(link).body();
                    return page.contains("ev-item")
                            && Html.plain(Html.part(page, "p", "class=\"lead\""))
                                    .replaceAll("<[^>]*>|\\s", "")
                                    .endsWith(days);
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("No letter asks about " + days));
    }

    @Test
    void a_participant_answers_by_link_on_a_phone_and_the_trainer_sees_figures_from_the_fifth_answer_on() {
        String evaluation = withFourAnswers();
        Answer atFour = trainer.open(evaluation);
        assertThat(reaction(atFour)).contains("Ответили 4 из").doesNotContain("ev-bars");
        String link = linkInto(atFour);

        long begun = System.nanoTime();
        FormPage form = FormPage.onAPhone(trainer.portal() + link);
        form.browser().expectSoundPage().picture("EvaluationIT-form");
        form.items().forEach(item -> form.give(item, 4));
        form.remark("helped", "Практика у станка");
        form.browser().driver().navigate().refresh();
        form.browser().awaitQuiet();
        assertThat(form.isGiven("useful", 4)).as("nothing typed is lost").isTrue();
        assertThat(form.remark("helped")).isEqualTo("Практика у станка");
        form.send();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MINUTE);
        assertThat(form.said()).isEqualTo("Спасибо, ответ учтён");
        form.browser().expectSoundPage();
        assertThat(Guest.of(RunningPortal.shared()).open(link).body()).contains("Вы уже ответили");

        assertThat(reaction(trainer.open(evaluation)))
                .contains("Ответили 5 из", "Открыта до")
                .doesNotContain("ev-bars", "Практика у станка");
        assertThat(reaction(director.open(evaluation))).contains("Закрыть анкету сейчас");
        press(director, evaluation, ":close");
        assertThat(reaction(trainer.open(evaluation)))
                .contains("ev-bars", "Ответов: 5", "Практика у станка")
                .doesNotContain(":close");
        Browser.fresh()
                .as(trainer)
                .with(Browser.Size.PHONE)
                .open(trainer.portal() + evaluation)
                .expectSoundPage()
                .picture("EvaluationIT-figures");
    }

    /** The part about how people liked it. */
    private static String reaction(Answer evaluation) {
        assertThat(evaluation.status()).isEqualTo(200);
        return Pattern.compile("(?s)<article class=\"panel\".*?(?=<article class=\"panel\"|</form>)")
                .matcher(evaluation.body())
                .results()
                .map(part -> Html.plain(part.group()))
                .filter(part -> part.contains("Как прошёл курс?"))
                .findFirst()
                .orElseThrow();
    }

    /** Of several buttons of one name the first whose value ends so. */
    private static void press(Guest guest, String page, String end) {
        String body = guest.open(page).body();
        var button = Pattern.compile("name=\"act\" value=\"(\\d+" + end + ")\"")
                .matcher(body.substring(body.indexOf("Как прошёл курс?")));
        assertThat(button.find()).as(end).isTrue();
        Html.Form form = Html.form(body, button.group(1)).orElseThrow();
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.put("act", button.group(1));
        assertThat(guest.send(form.action(), fields).status()).isEqualTo(302);
    }

    @Test
    void of_a_closed_form_with_too_few_answers_the_trainer_reads_how_many_are_missing() {
        String few = Html.linkTo(
                        director.open("/training/evaluations?state=few&kind=reaction")
                                .body(),
                        "/training/evaluation")
                .orElseThrow();

        assertThat(reaction(director.open(few))).contains("не хватает").doesNotContain("ev-bars");
    }

    @Test
    void a_link_that_leads_nowhere_says_so_and_one_address_cannot_try_for_ever() {
        Guest stranger = Guest.of(RunningPortal.shared());
        assertThat(stranger.open("/training/answer?token=nobodys").body()).contains("Эта ссылка не ведёт к анкете");
        assertThat(stranger.open("/training/answer").body()).contains("Эта ссылка не ведёт к анкете");

        Optional<String> refused = Optional.empty();
        for (int tries = 0; tries < 250 && refused.isEmpty(); tries++) {
            refused = Optional.of(stranger.open("/training/answer?token=guess" + tries)
                            .body())
                    .filter(page -> !page.contains("Эта ссылка не ведёт к анкете"));
        }
        assertThat(refused).isPresent();
        assertThat(Html.messages(refused.get())).contains("мин");
    }

    @Test
    void somebody_signed_in_finds_the_form_at_home_and_opens_no_form_of_others() {
        Guest participant = DemoTown.somebody(Role.PARTICIPANT);
        assertThat(participant.open("/").body()).contains("ждёт вашего ответа");
        String mine = Html.linkTo(participant.open("/training/mine").body(), "/training/answer")
                .orElseThrow();
        assertThat(participant.open(mine).body()).contains("ev-item", "Кто что сказал, не видит никто");

        long own = Long.parseLong(mine.replaceAll(".*=", ""));
        assertThat(participant.open("/training/answer?form=" + (own + 1)).status())
                .isEqualTo(404);
        assertThat(trainer.open(mine).status()).isEqualTo(403);
        assertThat(Guest.of(RunningPortal.shared()).open(mine).status()).isEqualTo(403);
        assertThat(participant.fill(mine, Map.of(), "send").body()).contains("Ответьте хотя бы на один вопрос");
    }

    @Test
    void before_and_after_beside_each_other_fit_a_phone() {
        String compared = Html.links(director.open("/training/evaluations?state=shown&kind=after")
                        .body())
                .stream()
                .filter(link -> link.startsWith("/training/evaluation?"))
                .filter(link -> director.open(link).body().contains(">До</th>"))
                .findFirst()
                .orElseThrow();
        Browser.fresh()
                .as(director)
                .with(Browser.Size.PHONE)
                .open(director.portal() + compared)
                .expectSoundPage();
    }

    @Test
    void the_office_prints_a_form_keys_one_in_and_no_trainer_does() {
        String list =
                director.open("/training/evaluations?state=open&kind=practice").body();
        String evaluation = Html.linkTo(list, "/training/evaluation").orElseThrow();
        String page = director.open(evaluation).body();
        String keyIn = Html.linkTo(page, "/training/keyin").orElseThrow();
        String paper = Html.linkTo(page, "/training/formpaper").orElseThrow();
        assertThat(director.open(paper).body()).contains("☐", "Имя не пишите");

        Answer saved = director.fill(keyIn, Map.of("item-o0", "5"), "save");
        assertThat(saved.status()).as(Html.messages(saved.body())).isEqualTo(302);
        assertThat(director.open(saved.location().replace(director.portal(), ""))
                        .body())
                .contains("Учтено. Листов всего: 1");
        assertThat(trainer.open(keyIn).status()).isEqualTo(403);
    }

    @Test
    void a_session_of_others_has_no_forms_for_a_trainer() {
        List<String> all = Html.links(
                        director.open("/training/evaluations?kind=reaction").body())
                .stream()
                .filter(link -> link.startsWith("/training/evaluation?"))
                .toList();
        assertThat(all).anyMatch(link -> trainer.open(link).status() == 404);
        assertThat(trainer.open("/training/evaluation").status()).isEqualTo(404);
        assertThat(trainer.open("/training/ratings").status()).isEqualTo(403);
        assertThat(DemoTown.somebody(Role.EMPLOYER).open(all.get(0)).status()).isEqualTo(403);
    }

    @Test
    void while_training_is_off_the_link_leads_to_nothing_and_afterwards_it_works_again() {
        Answer open = director.open(Html.linkTo(
                        director.open("/training/evaluations?state=open&kind=supervisor")
                                .body(),
                        "/training/evaluation")
                .orElseThrow());
        String link =
                links(open.title(), "Несколько месяцев назад вы направили").get(0);
        Guest stranger = Guest.of(RunningPortal.shared());
        turn(false);
        try {
            assertThat(stranger.open(link).status()).isEqualTo(404);
        } finally {
            turn(true);
        }
        assertThat(stranger.open(link).body()).contains("ev-item");
    }

    private static void turn(boolean on) {
        String way = "/admin/modules?plan=training&on=" + on;
        Answer answer = DemoTown.somebody(Role.ADMINISTRATOR)
                .fill(way, Map.of("why", "to see what happens", "cascade", "true"), "switch");
        assertThat(answer.status()).as(way).isEqualTo(302);
    }
}
