package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import perspectiva.core.store.Now;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.pages.DeskPage;
import perspectiva.spi.Role;

/**
 * The headline, measured: how many interactions a need costs on a telephone, from the home page on. One interaction is one
 * field filled in, one choice made or one thing pressed.
 */
class PostingIT {

    private static final int MOST_FOR_THE_FIRST = 12;
    private static final int MOST_FOR_A_RENEWAL = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Faster than that the public form takes its writer for a program. */
    private static final Duration A_PERSONS_PACE = Duration.ofSeconds(4);

    private static final By TASK = By.cssSelector("a[href^='/needs/list?stage=again']");
    private static final By ROWS = By.cssSelector("table.list tbody tr");
    private static final By REPEAT = By.cssSelector("a[href^='/needs/need?copy=']");
    private static final Pattern DAY = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}");
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final RunningPortal portal = RunningPortal.shared();
    private final String title = "Каменщик " + UUID.randomUUID().toString().substring(0, 8);
    private final Instant begun = Now.instant();
    private Browser phone;
    private int interactions;

    private void startAtHome(Role role) {
        phone = Browser.fresh().as(DemoTown.somebody(role)).with(Size.PHONE).open(portal.address() + "/");
    }

    private void write(String field, String text) {
        phone.type(By.id(field), text);
        interactions++;
    }

    private void tick(String field) {
        phone.find(By.id(field)).click();
        interactions++;
    }

    private void press(By what) {
        phone.follow(what);
        interactions++;
    }

    private void takeAPersonsTime() {
        phone.await("as much time as a person takes", () -> taken().compareTo(A_PERSONS_PACE) > 0);
    }

    private Duration taken() {
        return Duration.between(begun, Now.instant());
    }

    private void expectCost(int most) {
        assertThat(interactions).isLessThanOrEqualTo(most);
        assertThat(taken()).isLessThan(PATIENCE);
    }

    private String state() {
        return phone.find(By.cssSelector(".head-no [data-state]")).getDomAttribute("data-state");
    }

    @Test
    void an_employer_who_was_never_here_posts_and_confirms_a_need_in_twelve() {
        String email = UUID.randomUUID() + "@remont.example";
        startAtHome(Role.VISITOR);
        press(By.cssSelector("a[href='/needs/post']"));
        phone.expectSoundPage();
        write("title", title);
        write("payFrom", "60 000");
        write("place", "Краснокамск");
        write("organisation", "ООО «Ремонт и стройка»");
        write("inn", "5916990010");
        write("person", "Зуева Инна Петровна");
        write("email", email);
        tick("agreed");
        takeAPersonsTime();
        press(By.id("send"));
        assertThat(phone.has(By.cssSelector(".msg[role=status] .msg-what"))).isTrue();
        phone.expectSoundPage();
        String link = portal.address() + Letters.linkTo(email);
        phone.driver().navigate().back();
        assertThat(phone.awaitQuiet().find(By.id("title")).getDomProperty("value"))
                .as("offered again by the way back")
                .isEmpty();

        phone.open(link);
        interactions++;
        phone.expectSoundPage();
        press(By.id("confirm"));

        expectCost(MOST_FOR_THE_FIRST);
        assertThat(phone.has(By.cssSelector(".msg[role=status]"))).isTrue();
        assertThat(phone.open(link).has(By.id("confirm"))).isFalse();
        takeIn();
    }

    /** The director finds out whose it is; then it waits like any other. */
    private void takeIn() {
        Guest director = DemoTown.somebody(Role.DIRECTOR);
        String found = portal.address() + "/needs/postings?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        Browser desk = Browser.fresh().as(director).with(Size.PHONE).open(found);
        desk.expectSoundPage();
        assertThat(desk.all(By.cssSelector("article h2"))).hasSize(1);
        String section = "//article[.//h2[normalize-space()='" + title + "']]";
        if (!desk.has(By.xpath(section + "//button[@name='attach']"))) {
            desk.find(By.xpath(section + "//details[1]/summary")).click();
            desk.find(By.xpath(section + "//input")).sendKeys("Краснокамск");
            desk.follow(By.xpath(section + "//button[@name='register']"));
        } else {
            desk.follow(By.xpath(section + "//button[@name='attach']"));
        }

        assertThat(desk.has(By.xpath(section))).isFalse();
        assertThat(DeskPage.openedBy(director).shows(title)).isTrue();
    }

    @Test
    void an_employer_with_an_account_posts_the_first_need_in_fewer() {
        startAtHome(Role.EMPLOYER);
        press(By.cssSelector("a[href='/needs/need']"));
        write("title_input", title);
        write("posts", "2");
        write("place", "Краснокамск, Шоссейная, 12");
        write("payFrom", "60 000");
        press(By.id("send"));

        assertThat(state()).isEqualTo("submitted");
        expectCost(MOST_FOR_THE_FIRST);
        phone.expectSoundPage();
    }

    @Test
    void a_need_of_last_quarter_is_asked_for_again_in_three() {
        startAtHome(Role.EMPLOYER);
        boolean isTold = phone.has(TASK);
        press(isTold ? TASK : By.cssSelector("a[href='/needs/list']"));
        if (isTold) {
            assertThat(phone.all(ROWS))
                    .allMatch(row -> !row.findElements(REPEAT).isEmpty());
        }
        WebElement old = lastQuarters();
        String wanted = old.findElement(By.cssSelector("th a")).getText();
        press(By.cssSelector("a[href='" + old.findElement(REPEAT).getDomAttribute("href") + "']"));
        press(By.id("send"));

        assertThat(state()).isEqualTo("submitted");
        assertThat(phone.find(By.tagName("h1")).getText()).isEqualTo(wanted);
        expectCost(MOST_FOR_A_RENEWAL);
        phone.expectSoundPage();
    }

    /** The first row of last quarter's that may be repeated; when the town's people had none then, the latest that may. */
    private WebElement lastQuarters() {
        List<WebElement> over = phone.all(ROWS).stream()
                .filter(row -> !row.findElements(REPEAT).isEmpty())
                .toList();
        return over.stream().filter(PostingIT::isLastQuarters).findFirst().orElse(over.get(0));
    }

    private static boolean isLastQuarters(WebElement row) {
        LocalDate begin = Now.today().with(IsoFields.DAY_OF_QUARTER, 1);
        Matcher day = DAY.matcher(row.getText());
        return day.find()
                && LocalDate.parse(day.group(), DAYS).isBefore(begin)
                && !LocalDate.parse(day.group(), DAYS).isBefore(begin.minusMonths(3));
    }

    @Test
    void a_link_that_was_made_up_opens_nothing() {
        Guest stranger = Guest.of(portal);

        assertThat(stranger.open("/needs/still?token=made-up").body()).doesNotContain("id=\"yes\"");
        assertThat(stranger.open("/needs/confirm?token=made-up").body()).doesNotContain("id=\"confirm\"");
    }
}
