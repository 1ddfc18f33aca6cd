package perspectiva.portal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import perspectiva.spi.Role;

/** Needs brought as a table, as an employer does it from a spreadsheet saved under Windows. */
class ImportIT {

    private static final int LINES = 5;

    private final RunningPortal portal = RunningPortal.shared();
    private final String title = "Токарь " + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path folder;

    @Test
    void the_lines_are_checked_the_good_ones_become_needs_and_nobody_else_sees_the_table() throws IOException {
        Guest employer = DemoTown.somebody(Role.EMPLOYER);
        Browser browser = Browser.fresh().as(employer).open(portal.address() + "/needs/import");
        browser.expectSoundPage();

        bring(
                browser,
                "Профессия;Мест;Место работы;Зарплата от\n%s;2;Краснокамск;60 000\n%s;много;Краснокамск;60 000\n"
                        .formatted(title, title));
        browser.await("the check", () -> browser.has(By.id("carryout")));
        assertThat(browser.all(By.cssSelector("#import table tbody tr"))).hasSize(1);
        browser.expectSoundPage();
        String address = browser.address();

        browser.follow(By.id("carryout"));
        browser.await("the needs to be stored", () -> browser.has(By.cssSelector("#import .chip[data-tone='done']")));
        assertThat(browser.open(portal.address() + "/needs/list").text()).containsOnlyOnce(title);

        String path = address.substring(portal.address().length());
        assertThat(employer.open(path).status()).isEqualTo(200);
        assertThat(DemoTown.somebody(Role.MEMBER).open(path).status()).isEqualTo(404);
        String report = path.replace("/needs/import", "/export/needs/faults.csv");
        assertThat(employer.open(report).body()).contains("«много»");
        assertThat(DemoTown.somebody(Role.MEMBER).open(report).status()).isEqualTo(404);
    }

    @Test
    void a_picture_is_no_table_whatever_it_is_called() throws IOException {
        Browser browser = Browser.fresh().as(DemoTown.somebody(Role.EMPLOYER)).open(portal.address() + "/needs/import");

        bring(browser, "\u0089PNG\0\0");

        browser.await("what is wrong", () -> browser.has(By.cssSelector("#import .chip[data-tone='bad']")));
        assertThat(browser.has(By.id("carryout"))).isFalse();
        browser.expectSoundPage();
    }

    @Test
    void two_employers_bring_tables_at_once_and_each_finds_every_line_once_however_often_it_is_brought() {
        List<Guest> both = List.of(DemoTown.somebody(Role.EMPLOYER), DemoTown.somebody(Role.MEMBER));
        Map<Guest, String> words = both.stream().collect(toMap(identity(), guest -> "Fitter-" + UUID.randomUUID()));

        Map<Guest, BroughtNeeds> brought = atOnce(both, guest -> bring(guest, words));
        Map<Guest, BroughtNeeds.Lines> ends =
                atOnce(both, guest -> brought.get(guest).carryOut().awaitEnd());

        assertThat(ends.values()).containsOnly(new BroughtNeeds.Lines(LINES, 0, 0, LINES));
        for (Guest guest : both) {
            BroughtNeeds again = bring(guest, words);
            assertThat(again.lines()).isEqualTo(new BroughtNeeds.Lines(0, LINES, 0, 0));
            assertThat(again.canBeCarriedOut()).isFalse();
            again.drop();
            assertThat(BroughtNeeds.stored(guest, words.get(guest)))
                    .containsExactlyInAnyOrderElementsOf(BroughtNeeds.titles(words.get(guest), LINES));
        }
    }

    private static BroughtNeeds bring(Guest guest, Map<Guest, String> words) {
        return BroughtNeeds.bring(guest, BroughtNeeds.titles(words.get(guest), LINES));
    }

    private static <T> Map<Guest, T> atOnce(List<Guest> guests, Function<Guest, T> act) {
        Map<Guest, CompletableFuture<T>> acts = guests.stream()
                .collect(toMap(identity(), guest -> CompletableFuture.supplyAsync(() -> act.apply(guest))));
        return acts.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().join()));
    }

    private void bring(Browser browser, String table) throws IOException {
        Path file = Files.write(folder.resolve("needs.csv"), table.getBytes(Charset.forName("windows-1251")));
        browser.find(By.id("file")).sendKeys(file.toString());
        browser.follow(By.id("bring"));
    }
}
