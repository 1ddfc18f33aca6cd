package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** What came of training, to those who decide about it; costs are the office's to enter, groups the person's to say. */
class TrainingFiguresIT {

    private static final String PAGE = "/training/figures";

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);

    @Test
    void the_council_reads_figures_and_the_table_to_take_away_says_the_same_with_the_same_gaps() {
        Guest council = DemoTown.somebody(Role.COUNCIL);
        Browser browser = Browser.fresh().as(council).open(council.portal() + PAGE);
        browser.expectSoundPage();
        browser.with(Size.PHONE).open(council.portal() + PAGE).expectSoundPage();
        String shown = Html.plain(council.open(PAGE).body());
        String table = council.open("/export/training/figures.csv").body();
        assertThat(shown).contains("Итог", "По программам");
        assertThat(table).contains("Итог", "По программам");
        assertThat(Pattern.compile("скрыто").matcher(table).find())
                .isEqualTo(Pattern.compile(">\\s*скрыто\\s*<")
                        .matcher(council.open(PAGE).body())
                        .find());
    }

    @Test
    void nobody_else_reads_them() {
        for (Role role : new Role[] {Role.TRAINER, Role.EMPLOYER, Role.PARTICIPANT}) {
            assertThat(DemoTown.somebody(role).open(PAGE).status())
                    .as("%s", role)
                    .isEqualTo(403);
            assertThat(DemoTown.somebody(role)
                            .open("/export/training/figures.csv")
                            .status())
                    .as("%s", role)
                    .isIn(403, 404);
        }
    }

    @Test
    void the_office_enters_costs_to_the_kopeck_the_board_reads_them_and_a_trainer_does_not() {
        PlannedSession session = new PlannedSession(director, 90, 5, "");
        try {
            Answer refused = director.fill(session.address(), Map.of("plannedCost", "много"), "cost");
            assertThat(Html.messages(refused.body())).contains("не похоже на сумму");
            session.done(session.address(), Map.of("plannedCost", "616 000,50", "actualCost", "704000"), "cost");

            String costs = "по плану 616 000,50 ₽, по факту 704 000 ₽";
            assertThat(spaced(director.open(session.address()))).contains(costs);
            assertThat(spaced(DemoTown.somebody(Role.BOARD).open(session.address())))
                    .contains(costs);
            assertThat(DemoTown.somebody(Role.BOARD).open(session.address()).body())
                    .doesNotContain("id=\"cost\"");
        } finally {
            session.cancel();
        }
    }

    private static String spaced(Answer answer) {
        return Html.plain(answer.body()).replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void groups_are_said_by_the_person_and_only_with_a_yes() {
        Guest participant = DemoTown.somebody(Role.PARTICIPANT);
        String place = PlannedSession.found(
                "/training/place\\?id=\\d+", participant.open("/training/mine").body(), 0);
        String page = Html.plain(participant.open(place).body());
        assertThat(page).contains("Группы для отчёта");
        assertThat(participant.open(place).body().contains("id=\"belong\""))
                .as("the form is there only with the consent")
                .isEqualTo(!page.contains("Для этого нужно согласие"));
    }
}
