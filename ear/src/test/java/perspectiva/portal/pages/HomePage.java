package perspectiva.portal.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The home page and the frame around it. */
public final class HomePage {

    private final Browser browser;
    private final String portal;

    private HomePage(Browser browser, String portal) {
        this.browser = browser;
        this.portal = portal;
    }

    public static HomePage openedBy(Guest guest) {
        Browser browser = Browser.fresh().as(guest).open(guest.portal() + "/");
        return new HomePage(browser, guest.portal());
    }

    public Browser browser() {
        return browser;
    }

    public HomePage reload() {
        browser.open(portal + "/");
        return this;
    }

    public String language() {
        return browser.find(By.tagName("html")).getDomAttribute("lang");
    }

    public String theme() {
        return browser.find(By.tagName("html")).getDomAttribute("data-theme");
    }

    public String heading() {
        return browser.find(By.tagName("h1")).getText();
    }

    public HomePage switchLanguage() {
        browser.follow(By.cssSelector("a[hreflang]"));
        return this;
    }

    /** What a theme switch that can be seen promises to do. */
    public HomePage switchTheme() {
        shown("[data-theme-switch]").click();
        browser.awaitQuiet();
        return this;
    }

    public HomePage openMenu() {
        WebElement button = shown("[data-opens][aria-controls=public-nav], [data-opens][aria-controls=menu]");
        button.click();
        browser.await("the menu to open", () -> "true".equals(button.getDomAttribute("aria-expanded")));
        return this;
    }

    public boolean isMenuOpen() {
        return browser.has(By.cssSelector("[data-opens][aria-expanded=true]"));
    }

    public HomePage press(CharSequence key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
        return this;
    }

    public HomePage tab() {
        return press(Keys.TAB);
    }

    /** The text of what the keyboard is on. */
    public String focused() {
        return browser.driver().switchTo().activeElement().getText();
    }

    public String focusedId() {
        return String.valueOf(browser.driver().switchTo().activeElement().getDomAttribute("id"));
    }

    /** Whether the keyboard is on the page, and not beyond its end. */
    public boolean isFocusOnSomething() {
        return !browser.driver().switchTo().activeElement().getTagName().equals("body");
    }

    /** Whether somebody who uses the keyboard sees where it is. */
    public boolean isFocusSeen() {
        return Boolean.TRUE.equals(browser.script("return [null, '::before', '::after'].some(part => {"
                + "const s = getComputedStyle(document.activeElement, part);"
                + "return (part === null || s.content !== 'none')"
                + " && (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none')})"));
    }

    public List<String> menu() {
        return browser.all(By.cssSelector("nav a[href]")).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
    }

    /** Whether a module's part of the menu is unfolded. */
    public boolean isUnfolded(String module) {
        return browser.find(By.id("menu-" + module)).isDisplayed();
    }

    public HomePage fold(String module) {
        browser.find(By.cssSelector("[data-folds=" + module + "]")).click();
        return this;
    }

    /** What waits, without the numbers before it. */
    public List<String> tasks() {
        return browser.all(By.className("task-t")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** When, what, where and for how many: {@code taught} or {@code learnt}; empty when there is no such part. */
    public List<String> meetings(String part) {
        return browser.all(By.cssSelector("[aria-labelledby=" + part + "-title] .facts > div")).stream()
                .map(WebElement::getText)
                .map(words -> words.replaceAll("\\s+", " "))
                .toList();
    }

    /** What it shows one after the other, by the ids of the headings. */
    public List<String> parts() {
        return browser.all(By.cssSelector("main section[aria-labelledby]")).stream()
                .map(part -> part.getDomAttribute("aria-labelledby"))
                .toList();
    }

    private WebElement shown(String selector) {
        return browser.all(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing to be seen like " + selector));
    }
}
