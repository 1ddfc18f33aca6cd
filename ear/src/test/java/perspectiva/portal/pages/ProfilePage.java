package perspectiva.portal.pages;

import org.openqa.selenium.By;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The page where people look after their own account. */
public final class ProfilePage {

    private final Browser browser;

    private ProfilePage(Browser browser) {
        this.browser = browser;
    }

    public static ProfilePage openedBy(Guest guest) {
        return new ProfilePage(Browser.fresh().as(guest).open(guest.portal() + "/account/profile"));
    }

    public Browser browser() {
        return browser;
    }

    /** Begins a second factor; the secret as people type it. */
    public String beginSecondFactor() {
        browser.follow(By.id("begin"));
        return browser.find(By.cssSelector("#factor code")).getText();
    }

    public ProfilePage confirmSecondFactor(String code) {
        browser.type(By.id("code"), code).follow(By.id("protect"));
        return this;
    }

    public int recoveryCodes() {
        return browser.all(By.cssSelector("section[aria-labelledby=codes-title] code"))
                .size();
    }

    public ProfilePage moveTo(String email, String password) {
        browser.type(By.id("email"), email).type(By.id("present"), password).follow(By.id("secure"));
        return this;
    }

    public ProfilePage signOutEverywhere() {
        browser.find(By.id("everywhere")).click();
        browser.await("the question", () -> browser.has(By.cssSelector("dialog[open] .btn-primary")));
        browser.follow(By.cssSelector("dialog[open] .btn-primary"));
        return this;
    }
}
