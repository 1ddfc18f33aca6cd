package perspectiva.portal.pages;

import org.openqa.selenium.By;
import perspectiva.portal.Browser;

/** The page for people who forgot their password. */
public final class ResetPage {

    private final Browser browser;
    private final String portal;

    private ResetPage(Browser browser, String portal) {
        this.browser = browser;
        this.portal = portal;
    }

    public static ResetPage openedAt(String portal) {
        return new ResetPage(Browser.fresh().open(portal + "/reset"), portal);
    }

    public Browser browser() {
        return browser;
    }

    public ResetPage ask(String email) {
        browser.type(By.id("email"), email).follow(By.id("ask"));
        return this;
    }

    /** Opens the link of the letter and chooses a password. */
    public ResetPage choose(String link, String password) {
        browser.open(portal + link).type(By.id("password"), password).follow(By.id("renew"));
        return this;
    }

    public boolean isDone() {
        return browser.has(By.cssSelector(".msg-good + a[href='/signin'], a.btn-primary[href='/signin']"));
    }
}
