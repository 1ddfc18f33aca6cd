package perspectiva.portal.pages;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import perspectiva.portal.Browser;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Guest;

/** The search of the top bar, on a page of somebody who is signed in. */
public final class TopSearch {

    private static final By FIELD = By.id("q");

    private final Browser browser;

    private TopSearch(Browser browser) {
        this.browser = browser;
    }

    /** On a telephone, where the field is opened first. */
    public static TopSearch openedOnAPhone(Guest somebody) {
        Browser browser = Browser.fresh().as(somebody).with(Size.PHONE).open(somebody.portal() + "/help");
        browser.find(By.cssSelector("[aria-controls=top-search]")).click();
        return new TopSearch(browser);
    }

    public Browser browser() {
        return browser;
    }

    /** Types and waits until the first suggestion says this. */
    public TopSearch typeUntilOffered(String typed, String title) {
        browser.type(FIELD, typed);
        browser.await("a suggestion of " + title, () -> browser.all(By.cssSelector(".suggest [role=option]")).stream()
                .limit(1)
                .anyMatch(option -> option.getText().startsWith(title)));
        return this;
    }

    /** The suggestion the keyboard has reached; empty while it is in the field. */
    public String chosen() {
        return String.valueOf(browser.script("const q = document.getElementById('q');"
                + "const at = document.getElementById(q.getAttribute('aria-activedescendant'));"
                + "return at && at.getAttribute('aria-selected') === 'true' ? at.innerText : ''"));
    }

    public TopSearch press(Keys key) {
        browser.find(FIELD).sendKeys(key);
        return this;
    }

    public boolean isOffering() {
        return "true".equals(browser.find(FIELD).getDomAttribute("aria-expanded"));
    }
}
