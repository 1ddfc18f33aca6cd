package perspectiva.portal.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** A session with its people, and what the rules say about each. */
public final class SessionPage {

    private final Browser browser;

    private SessionPage(Browser browser) {
        this.browser = browser;
    }

    public static SessionPage openedBy(Guest director, String session) {
        return new SessionPage(
                Browser.fresh().as(director).open(director.portal() + "/training/session?id=" + session));
    }

    public Browser browser() {
        return browser;
    }

    /** Lets everybody pass who fulfils the rules, and says so when asked. */
    public SessionPage passAll() {
        browser.find(By.id("passAll")).click();
        browser.await("the question", () -> browser.has(By.cssSelector("dialog[open] .btn-primary")));
        browser.follow(By.cssSelector("dialog[open] .btn-primary"));
        return this;
    }

    public String hint() {
        return browser.find(By.cssSelector("#judging .hint")).getText();
    }

    /** The lines of those in this state, as people read it. */
    public List<String> people(String state) {
        return browser
                .all(By.xpath("//section[@aria-labelledby='roster-title']//tbody/tr[.//span[contains(@class,'chip')"
                        + " and normalize-space()='" + state + "']]"))
                .stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Opens the first of those who still learn and do not fulfil the rules. */
    public Browser openWhoFails() {
        return browser.follow(
                By.xpath("//section[@aria-labelledby='roster-title']//tbody/tr[.//span[normalize-space()='Учится']]"
                        + "[.//span[normalize-space()='условия не выполнены']]//th/a"));
    }
}
