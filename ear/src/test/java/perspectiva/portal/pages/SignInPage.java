package perspectiva.portal.pages;

import org.openqa.selenium.By;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The front door. */
public final class SignInPage {

    private final Browser browser;

    private SignInPage(Browser browser) {
        this.browser = browser;
    }

    /** Opened by somebody who wanted to go to this place and may not yet. */
    public static SignInPage onTheWayTo(String place, Guest visitor) {
        return new SignInPage(Browser.fresh().as(visitor).open(visitor.portal() + place));
    }

    /** Where the browser was led to. */
    public static SignInPage here(Browser browser) {
        return new SignInPage(browser);
    }

    public Browser browser() {
        return browser;
    }

    public SignInPage enter(String email, String password) {
        browser.type(By.id("email"), email).type(By.id("password"), password).follow(By.id("enter"));
        return this;
    }

    /** The second step. */
    public SignInPage enterCode(String code) {
        browser.type(By.id("code"), code).follow(By.id("enter"));
        return this;
    }

    /** Whether it says that the person was away for too long. */
    public boolean saysAway() {
        return browser.has(By.cssSelector(".msg-attention[role=status]"));
    }

    public String refusal() {
        return browser.find(By.id("password-error")).getText();
    }

    public String email() {
        return browser.find(By.id("email")).getDomProperty("value");
    }

    public boolean isDone() {
        return !browser.has(By.id("password"));
    }

    /** Where it led, from the portal's root. */
    public String place() {
        return browser.address().replaceAll("https?://[^/]+", "");
    }
}
