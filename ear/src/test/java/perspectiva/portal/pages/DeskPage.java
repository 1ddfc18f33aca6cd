package perspectiva.portal.pages;

import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The director's desk: needs that wait to be verified, or whichever its address asks for. */
public final class DeskPage {

    private final Browser browser;

    private DeskPage(Browser browser) {
        this.browser = browser;
    }

    public static DeskPage openedBy(Guest director) {
        return openedBy(director, "");
    }

    /** @param query what the address asks for, with its question mark */
    public static DeskPage openedBy(Guest director, String query) {
        return new DeskPage(Browser.fresh().as(director).open(director.portal() + "/needs/desk" + query));
    }

    public Browser browser() {
        return browser;
    }

    /** Whether it stands in the queue, on whatever page; the browser stays on that page. */
    public boolean shows(String title) {
        while (!browser.has(By.xpath(link(title))) && browser.has(By.cssSelector("a[rel=next]"))) {
            browser.follow(By.cssSelector("a[rel=next]"));
        }
        return browser.has(By.xpath(link(title)));
    }

    private static String link(String title) {
        return "//table//a[normalize-space()='" + title + "']";
    }

    /** The titles of the needs it shows, from top to bottom. */
    public List<String> titles() {
        return texts(By.cssSelector("table.list th.main > a"));
    }

    /** Says on the need's own page which occupation is meant, as the finder offers it first, and comes back. */
    public DeskPage classify(String title, String typed) {
        String desk = browser.address();
        browser.follow(By.linkText(title));
        browser.find(By.cssSelector("#classifying summary")).click();
        return choose(typed, desk);
    }

    /** The same for a need that has a code already. */
    public DeskPage classifyAnew(String title, String typed) {
        String desk = browser.address();
        browser.follow(By.linkText(title));
        browser.follow(By.cssSelector(".facts a[href*='recode=true']"));
        return choose(typed, desk);
    }

    private DeskPage choose(String typed, String desk) {
        browser.type(By.id("code_input"), typed);
        browser.await("an occupation to be offered", () -> browser.all(By.cssSelector("#code_panel li")).stream()
                .anyMatch(offer -> offer.isDisplayed()));
        browser.find(By.id("code_input")).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.follow(By.id("classify")).open(desk);
        return this;
    }

    /** What somebody may send a director by mail: the address that says what the button would say. */
    public DeskPage openALinkThatAccepts(String title) {
        String link = "/needs/desk?do=accept&chosen=" + tickOf(title).getAttribute("value");
        browser.open(URI.create(browser.address()).resolve(link).toString());
        return this;
    }

    public DeskPage accept(String title) {
        return tick(title).act("accept");
    }

    public DeskPage tick(String title) {
        tickOf(title).click();
        return this;
    }

    public boolean isTicked(String title) {
        return tickOf(title).isSelected();
    }

    private WebElement tickOf(String title) {
        return browser.find(By.xpath(link(title) + "/ancestor::tr//input[@name='chosen']"));
    }

    /** How many needs are ticked, on this page and on others. */
    public String chosen() {
        return browser.find(By.cssSelector("[data-chosen]")).getText();
    }

    /** Presses the button of this act, and unfolds it first where it is folded. */
    public DeskPage act(String name) {
        By button = By.xpath("//button[@name='do' and @value='" + name + "']");
        if (!browser.find(button).isDisplayed()) {
            browser.find(By.xpath("//details[.//button[@name='do' and @value='" + name + "']]/summary"))
                    .click();
        }
        browser.follow(button);
        return this;
    }

    /** What was done, by title. */
    public List<String> done() {
        return texts(By.cssSelector(".msg-good li"));
    }

    /** What was not done, each with why. */
    public List<String> refused() {
        return texts(By.cssSelector(".msg-danger li"));
    }

    private List<String> texts(By what) {
        return browser.all(what).stream().map(WebElement::getText).toList();
    }
}
