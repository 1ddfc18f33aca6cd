package perspectiva.portal.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The people who act for one's organisation. */
public final class ColleaguesPage {

    private static final String ADDRESS = "/account/colleagues";

    private final Browser browser;
    private final String portal;

    private ColleaguesPage(Browser browser, String portal) {
        this.browser = browser;
        this.portal = portal;
    }

    public static ColleaguesPage openedBy(Guest owner) {
        return new ColleaguesPage(Browser.fresh().as(owner).open(owner.portal() + ADDRESS), owner.portal());
    }

    public Browser browser() {
        return browser;
    }

    public ColleaguesPage invite(String email, String family, String given, String role) {
        browser.open(portal + ADDRESS + "?new=true")
                .type(By.id("email"), email)
                .type(By.id("familyName"), family)
                .type(By.id("givenName"), given);
        new Select(browser.find(By.id("orgRole"))).selectByValue(role);
        browser.follow(By.id("invite"));
        return this;
    }

    /** Those who act for the organisation, one line each. */
    public List<String> colleagues() {
        return lines("#main > div.scroll tbody tr");
    }

    /** Those who were invited and have not accepted. */
    public List<String> invited() {
        return lines("#invitations tbody tr");
    }

    private List<String> lines(String selector) {
        return browser.all(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    public ColleaguesPage suspend(String name) {
        browser.follow(By.xpath("//tr[contains(., '" + name + "')]//a[contains(@href, '?who=')]"));
        browser.find(By.id("suspend")).click();
        browser.await("the question", () -> browser.has(By.cssSelector("dialog[open] .btn-primary")));
        browser.follow(By.cssSelector("dialog[open] .btn-primary"));
        return this;
    }
}
