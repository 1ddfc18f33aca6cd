package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.pages.DeskPage;
import perspectiva.spi.Role;

/** The director's desk: many needs at once in a browser, views to come back to, and tables of exactly what it shows. */
class DeskIT {

    private final Guest director = DemoTown.somebody(Role.DIRECTOR);
    /** With a letter in it, which eight hexadecimal digits need not have: a title without any says nothing. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private final String welder = "Сварщик " + word;
    private final String turner = "Токарь " + word;

    @Test
    void what_cannot_be_done_to_one_need_is_told_and_hinders_no_other() {
        post(welder);
        post(turner);
        DeskPage desk = DeskPage.openedBy(director, "?q=" + word)
                .classify(welder, "пекарь")
                .classifyAnew(welder, "электрогазосв");
        desk.browser().expectSoundPage();

        desk.tick(welder).tick(turner);
        assertThat(desk.chosen()).contains("2");
        desk.act("accept");

        assertThat(desk.done()).containsExactly(welder);
        assertThat(desk.refused()).singleElement().asString().contains(turner).contains("код");
        assertThat(desk.titles()).containsExactly(turner);
        desk.browser().expectSoundPage();
        assertThat(DemoTown.somebody(Role.VISITOR)
                        .open("/needs/vacancies?q=" + word)
                        .body())
                .contains(welder)
                .doesNotContain(turner);
    }

    @Test
    void a_missing_reason_is_asked_for_before_anything_is_returned_and_the_ticks_stay() {
        post(welder);
        post(turner);
        DeskPage desk = DeskPage.openedBy(director, "?q=" + word);

        desk.tick(welder).tick(turner).act("back");
        assertThat(desk.titles()).containsExactlyInAnyOrder(welder, turner);
        assertThat(desk.isTicked(welder) && desk.isTicked(turner)).isTrue();
        assertThat(desk.browser().find(By.id("reason-error")).getText()).contains("причина");
        desk.browser().expectSoundPage();

        desk.browser().type(By.id("reason"), "Уточните разряд");
        desk.act("back");
        assertThat(desk.done()).containsExactlyInAnyOrder(welder, turner);
        assertThat(desk.titles()).isEmpty();
    }

    @Test
    void needs_ticked_on_two_pages_are_given_to_a_colleague_together() {
        DeskPage desk = DeskPage.openedBy(director, "?stage=open&col=assignee");
        String first = desk.titles().get(0);
        desk.browser().find(By.name("chosen")).click();
        desk.browser().follow(By.cssSelector(".pager a[rel=next]"));
        desk.browser().find(By.name("chosen")).click();
        assertThat(desk.chosen()).contains("2");

        desk.browser()
                .find(By.xpath("//details[.//select[@id='assignee']]/summary"))
                .click();
        desk.browser().find(By.cssSelector("#assignee option:last-child")).click();
        desk.act("assign");

        assertThat(desk.refused()).isEmpty();
        assertThat(desk.done()).hasSize(2).contains(first);
        assertThat(desk.chosen()).doesNotContain("2");
    }

    @Test
    void a_view_saved_under_a_name_opens_the_same_list_and_is_one_persons_own() {
        DeskPage desk = DeskPage.openedBy(director, "?stage=open&col=place&sort=-posts");
        desk.browser().find(By.cssSelector(".head .menu-button summary")).click();
        desk.browser().type(By.id("viewName"), word);
        desk.browser().follow(By.id("saveView"));

        String address = (String) desk.browser()
                .script("return [...document.querySelectorAll('#views a')].find(a => a.textContent.includes('" + word
                        + "')).getAttribute('href')");
        assertThat(address).isEqualTo("/needs/desk?col=place&sort=-posts&stage=open");
    }

    @Test
    void the_table_to_take_away_has_the_rows_the_columns_and_the_order_of_the_screen() throws IOException {
        post("=1+1 " + word);
        post(turner);
        post(welder);
        String query = "?q=" + word + "&sort=-title&col=posts&col=employer";
        DeskPage desk = DeskPage.openedBy(director, query);

        Answer answer = director.open("/export/needs/desk.csv" + query);
        List<CSVRecord> rows = CSVFormat.EXCEL
                .parse(new StringReader(answer.body().substring(1)))
                .getRecords();

        assertThat(rows.get(0).toList())
                .containsExactly("Номер", "Профессия", "Состояние", "Отправлена", "Организация", "Мест", "Занято");
        assertThat(rows.stream().skip(1).map(row -> row.get(1).replaceFirst("^'", "")))
                .containsExactlyElementsOf(desk.titles());
        assertThat(rows).anyMatch(row -> row.get(1).equals("'=1+1 " + word));
        List<List<String>> sheet = Workbook.rows(director.download("/export/needs/desk.xlsx" + query));
        assertThat(sheet.get(0)).isEqualTo(rows.get(0).toList());
        assertThat(sheet.stream().skip(1).map(row -> row.get(1))).containsExactlyElementsOf(desk.titles());
        assertThat(sheet.stream().skip(1).map(row -> row.get(5))).containsOnly("3");
        for (Role stranger : new Role[] {Role.VISITOR, Role.EMPLOYER, Role.TRAINER, Role.BOARD}) {
            Answer refused = DemoTown.somebody(stranger).open("/export/needs/desk.csv" + query);
            assertThat(refused.status()).as("%s", stranger).isEqualTo(403);
            // The page repeats its address, and so the word that was looked for, but no row.
            assertThat(refused.body()).as("%s", stranger).doesNotContain(desk.titles());
        }
    }

    private static void post(String title) {
        Answer answer = DemoTown.somebody(Role.EMPLOYER)
                .fill(
                        "/needs/need",
                        Map.of(
                                "title_input",
                                title,
                                "title_hinput",
                                title,
                                "posts",
                                "3",
                                "place",
                                "Оверята",
                                "payFrom",
                                "60000"),
                        "send");
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }
}
