package perspectiva.portal.pages;

import java.net.URI;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
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

    /** Whether it stands in the queue, on whatever page; the browser stays on that page. */
    public boolean shows(String title) {
        while (!browser.has(By.linkText(title)) && browser.has(By.cssSelector("a[rel=next]"))) {
            browser.follow(By.cssSelector("a[rel=next]"));
        }
        return browser.has(By.linkText(title));
    }

    /** Says on the need's own page which occupation is meant, as the finder offers it first, and comes back. */
    public DeskPage classify(String title, String typed) {
        String desk = browser.address();
        browser.follow(By.linkText(title));
        browser.find(By.cssSelector("#classifying summary")).click();
        browser.type(By.id("code_input"), typed);
        browser.await("an occupation to be offered", () -> browser.all(By.cssSelector("#code_panel li")).stream()
                .anyMatch(offer -> offer.isDisplayed()));
        browser.find(By.id("code_input")).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.follow(By.id("classify")).open(desk);
        return this;
    }

    /** What somebody may send a director by mail: the address that says what the button would say. */
    public DeskPage openALinkThatAccepts(String title) {
        String link = "/needs/desk?accept=" + browser.find(acceptOf(title)).getAttribute("value");
        browser.open(URI.create(browser.address()).resolve(link).toString());
        return this;
    }

    public DeskPage accept(String title) {
        browser.follow(acceptOf(title));
        return this;
    }

    private static By acceptOf(String title) {
        return By.xpath("//article[.//h2/a[normalize-space()='" + title + "']]//button[@name='accept']");
    }
}
