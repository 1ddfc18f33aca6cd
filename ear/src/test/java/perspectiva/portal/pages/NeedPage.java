package perspectiva.portal.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import perspectiva.portal.Browser;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Guest;

/** The page of one need: the form in which it is posted, and the record it becomes. */
public final class NeedPage {

    private final Browser browser;

    private NeedPage(Browser browser) {
        this.browser = browser;
    }

    /** A new one, on a telephone. */
    public static NeedPage newOnAPhone(Guest employer) {
        Browser phone = Browser.fresh().as(employer).with(Size.PHONE);
        return new NeedPage(phone.open(employer.portal() + "/needs/need"));
    }

    /** One that is there, at a desk. */
    public static NeedPage openedBy(Guest guest, String address) {
        return new NeedPage(Browser.fresh().as(guest).open(address));
    }

    public Browser browser() {
        return browser;
    }

    /** Types a job title and takes what the occupation finder offers first. */
    public NeedPage titleAsOffered(String typed) {
        browser.type(By.id("title_input"), typed);
        browser.await("an occupation to be offered", () -> browser.all(By.cssSelector("#title_panel li")).stream()
                .anyMatch(offer -> offer.isDisplayed()));
        browser.find(By.id("title_input")).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await(
                "the occupation to be known",
                () -> browser.find(By.id("occupation")).getText().matches("(?s).*\\d{4}.*"));
        return this;
    }

    public NeedPage title(String typed) {
        browser.type(By.id("title_input"), typed);
        browser.find(By.id("title_input")).sendKeys(Keys.ESCAPE);
        return this;
    }

    public NeedPage posts(String typed) {
        browser.type(By.id("posts"), typed);
        return this;
    }

    public NeedPage place(String typed) {
        browser.type(By.id("place"), typed);
        return this;
    }

    public NeedPage payFrom(String typed) {
        browser.type(By.id("payFrom"), typed);
        return this;
    }

    public NeedPage send() {
        browser.follow(By.id("send"));
        return this;
    }

    /** Saves it, be it a draft or a correction. */
    public NeedPage keep() {
        browser.follow(By.cssSelector("#keep, #save"));
        return this;
    }

    /** The fields in which what was typed and what somebody else saved meanwhile differ. */
    public List<String> differences() {
        return browser.all(By.cssSelector("#compare input[value=mine]")).stream()
                .map(choice -> choice.getDomAttribute("name").replace("choice-", ""))
                .toList();
    }

    /** @param whose "mine" or "theirs" */
    public NeedPage choose(String field, String whose) {
        browser.find(By.cssSelector("input[name='choice-" + field + "'][value=" + whose + "]"))
                .click();
        return this;
    }

    public NeedPage merge() {
        browser.follow(By.id("merge"));
        return this;
    }

    /** What was typed as the title. */
    public String title() {
        return browser.find(By.id("title_input")).getDomProperty("value");
    }

    public String posts() {
        return browser.find(By.id("posts")).getDomProperty("value");
    }

    public String place() {
        return browser.find(By.id("place")).getDomProperty("value");
    }

    /** The refusal beside a field. */
    public String refusalAt(String field) {
        return browser.find(By.id(field + "-error")).getText();
    }

    /** The word of the record's state. */
    public String state() {
        return browser.find(By.cssSelector(".head-no [data-state]")).getDomAttribute("data-state");
    }

    public String heading() {
        return browser.find(By.tagName("h1")).getText();
    }

    /** Whether the page says that it brought back what had been typed. */
    public boolean isRestored() {
        return browser.all(By.cssSelector("[data-kept]")).stream().anyMatch(message -> message.isDisplayed());
    }
}
