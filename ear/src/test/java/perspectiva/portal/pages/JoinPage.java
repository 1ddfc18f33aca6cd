package perspectiva.portal.pages;

import org.openqa.selenium.By;
import perspectiva.portal.Browser;

/** The page where an invitation, or the link of a first start, becomes an account. */
public final class JoinPage {

    private final Browser browser;

    private JoinPage(Browser browser) {
        this.browser = browser;
    }

    public static JoinPage opened(String address) {
        return new JoinPage(Browser.fresh().open(address));
    }

    public Browser browser() {
        return browser;
    }

    public JoinPage as(String email, String family, String given) {
        browser.type(By.id("email"), email).type(By.id("familyName"), family).type(By.id("givenName"), given);
        return this;
    }

    public JoinPage join(String password) {
        browser.type(By.id("password"), password).follow(By.id("join"));
        return this;
    }

    /** Whether it says that the link opens nothing. */
    public boolean isWorthless() {
        return !browser.has(By.id("join"));
    }
}
