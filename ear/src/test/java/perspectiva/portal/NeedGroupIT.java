package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** A need group from the proposal to its end: the office forms it, employers commit themselves, trainers read it blind. */
class NeedGroupIT {

    private static final Pattern PROPOSAL = Pattern.compile("/demand/proposal\\?occupation=(\\d{4})");
    private static final Pattern TICKED = Pattern.compile("value=\"(\\d+)\" checked=\"checked\"");
    private static final Map<Role, String> EMPLOYERS =
            Map.of(Role.EMPLOYER, "Белый Плёс", Role.MEMBER, "Колледж производственных технологий");
    private static final String OTHERS = "«[^»]+»";

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    private final List<String> formed = new ArrayList<>();

    /** Every test leaves the needs free. */
    @AfterEach
    void dissolve() {
        formed.forEach(group -> director.fill(group, Map.of("reason", "Проверка окончена"), "dissolve"));
    }

    private String proposal() {
        Matcher first = PROPOSAL.matcher(director.open("/demand/proposals").body());
        assertThat(first.find()).isTrue();
        return first.group();
    }

    /** The needs the portal proposes; the last needs no tick. */
    private String form(String name) {
        String proposal = proposal();
        Answer answer = form(proposal, name, ticked(proposal).get(0));
        assertThat(answer.status()).as(Html.messages(answer.body())).isEqualTo(302);
        return kept(answer);
    }

    private List<String> ticked(String proposal) {
        List<String> needs = TICKED.matcher(director.open(proposal).body())
                .results()
                .map(hit -> hit.group(1))
                .toList();
        assertThat(needs).hasSizeGreaterThan(1);
        return needs;
    }

    private Answer form(String proposal, String name, String need) {
        return director.fill(proposal, Map.of("groupTitle", name, "chosen", need), "formGroup");
    }

    private String kept(Answer answer) {
        String group = answer.location().replace(director.portal(), "");
        formed.add(group);
        return group;
    }

    private Map<String, String> commitment(String group, String saidBy) {
        return Map.of(
                "employer", first(group, "employer"),
                "kind", "INTERVIEW",
                "people", "2",
                "saidBy", saidBy,
                "way", "TELEPHONE");
    }

    /** What a browser sends of a list nobody touched. */
    private String first(String group, String list) {
        Matcher option = Pattern.compile("(?s)<select id=\"" + list + "\".*?<option value=\"([^\"]*)\"")
                .matcher(director.open(group).body());
        assertThat(option.find()).as(list).isTrue();
        return option.group(1);
    }

    private String shown(String group) {
        return Html.plain(director.open(group).body());
    }

    @Test
    void the_office_forms_a_group_takes_down_a_commitment_agrees_and_it_is_taken_back() {
        String group = form("Наша группа");
        assertThat(director.fill(group, Map.of(), "agree").status()).isEqualTo(200);
        assertThat(shown(group)).contains("ГЗ-", "Собирается", "Пока ничего не записано");

        Answer unsaid = director.fill(group, commitment(group, ""), "commit");
        assertThat(Html.messages(unsaid.body())).contains("кто сказал");
        Answer said = director.fill(group, commitment(group, "Иванова А. П."), "commit");
        assertThat(said.status()).as(Html.messages(said.body())).isEqualTo(302);
        assertThat(shown(group)).contains("Иванова А. П.", "по телефону", "Действует");
        assertThat(director.fill(group, Map.of(), "agree").status()).isEqualTo(302);
        assertThat(shown(group)).contains("Согласована");

        Answer taken = director.fill(
                group,
                Map.of("withdrawing", first(group, "withdrawing"), "withdrawalReason", "Передумали"),
                "takeback");
        assertThat(taken.status()).as(Html.messages(taken.body())).isEqualTo(302);
        assertThat(shown(group)).contains("Собирается", "Отозвано", "Передумали");
    }

    @Test
    void of_two_who_group_one_need_at_the_same_moment_one_is_told_it_is_taken() {
        String proposal = proposal();
        String need = ticked(proposal).get(0);

        List<Answer> answers = Stream.of("Первая", "Вторая")
                .map(name -> CompletableFuture.supplyAsync(() -> form(proposal, name, need)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        answers.stream().filter(answer -> answer.status() == 302).forEach(this::kept);
        assertThat(formed).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 302)
                .singleElement()
                .satisfies(refused -> assertThat(Html.messages(refused.body())).contains("уже занята"));
    }

    @Test
    void an_employer_sees_no_group_of_others_and_a_trainer_no_name() {
        String group = form("Тайное имя группы");

        assertThat(DemoTown.somebody(Role.TRAINER).open(group).status()).isEqualTo(403);
        Answer blind = DemoTown.somebody(Role.TRAINER).open("/demand/grouped");
        assertThat(blind.status()).isEqualTo(200);
        String table = Html.plain(blind.body().replaceAll("(?s)^.*<table|</table>.*$", ""));
        assertThat(table).contains("ГЗ-").doesNotContain("Тайное имя").doesNotContainPattern(OTHERS);
        String members = shown(group);
        EMPLOYERS.forEach((role, name) -> {
            Answer seen = DemoTown.somebody(role).open(group);
            assertThat(seen.status()).as(name).isEqualTo(members.contains(name) ? 200 : 404);
            assertThat(seen.body()).as(name).doesNotContain("Тайное имя");
        });
    }

    @Test
    void strangers_are_refused() {
        for (String page : List.of("/demand/groups", "/demand/group?id=1", "/demand/proposals", "/demand/proposal")) {
            assertThat(DemoTown.somebody(Role.TRAINER).open(page).status())
                    .as(page)
                    .isEqualTo(403);
            assertThat(DemoTown.somebody(Role.BOARD).open(page).status())
                    .as(page)
                    .isEqualTo(403);
        }
        assertThat(DemoTown.somebody(Role.EMPLOYER).open("/demand/proposals").status())
                .isEqualTo(403);
        assertThat(DemoTown.somebody(Role.EMPLOYER).open("/demand/grouped").status())
                .isEqualTo(403);
    }
}
