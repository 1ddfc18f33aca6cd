package perspectiva.portal.pages;

import org.openqa.selenium.By;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The director's queue of needs that wait to be verified. */
public final class DeskPage {

    private final Browser browser;

    private DeskPage(Browser browser) {
        this.browser = browser;
    }

    public static DeskPage openedBy(Guest director) {
        return new DeskPage(Browser.fresh().as(director).open(director.portal() + "/needs/desk"));
    }

    public Browser browser() {
        return browser;
    }

    public boolean shows(String title) {
        return browser.has(By.linkText(title));
    }

    public DeskPage accept(String title) {
        browser.follow(By.xpath("//section[.//h2/a[normalize-space()='" + title + "']]//button[@name='accept']"));
        return this;
    }
}
