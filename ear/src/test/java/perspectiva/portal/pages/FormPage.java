package perspectiva.portal.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import perspectiva.portal.Browser;

/** A form about a course, opened by the link of a letter by somebody who is not signed in. */
public final class FormPage {

    private final Browser browser;

    private FormPage(Browser browser) {
        this.browser = browser;
    }

    public static FormPage onAPhone(String address) {
        return new FormPage(Browser.fresh().with(Browser.Size.PHONE).open(address));
    }

    public Browser browser() {
        return browser;
    }

    /** The keys of what is asked. */
    public List<String> items() {
        return browser.all(By.cssSelector("fieldset.ev-item")).stream()
                .map(item -> item.getDomAttribute("id").replace("items-", ""))
                .toList();
    }

    public FormPage give(String item, int points) {
        step(item, points).click();
        return this;
    }

    private WebElement step(String item, int points) {
        return browser.find(By.cssSelector("input[name='item-" + item + "'][value='" + points + "']"));
    }

    public boolean isGiven(String item, int points) {
        return step(item, points).isSelected();
    }

    public FormPage remark(String question, String words) {
        browser.type(By.id("words-" + question), words);
        return this;
    }

    public String remark(String question) {
        return browser.find(By.id("words-" + question)).getDomProperty("value");
    }

    public FormPage send() {
        browser.follow(By.id("send"));
        return this;
    }

    /** What the page says instead of asking. */
    public String said() {
        return browser.find(By.className("msg-what")).getText();
    }
}
