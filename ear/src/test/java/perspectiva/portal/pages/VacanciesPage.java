package perspectiva.portal.pages;

import org.openqa.selenium.By;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The town's list of vacancies, and the page of one. */
public final class VacanciesPage {

    private final Browser browser;

    private VacanciesPage(Browser browser) {
        this.browser = browser;
    }

    public static VacanciesPage openedBy(Guest visitor) {
        return new VacanciesPage(Browser.fresh().as(visitor).open(visitor.portal() + "/needs/vacancies"));
    }

    public Browser browser() {
        return browser;
    }

    public VacanciesPage search(String words) {
        browser.type(By.id("words"), words).follow(By.cssSelector("form.filters button[type=submit]"));
        return this;
    }

    public VacanciesPage read(String title) {
        browser.follow(By.linkText(title));
        return this;
    }

    public String heading() {
        return browser.find(By.tagName("h1")).getText();
    }

    /** What search engines read: schema.org JobPosting as JSON-LD. */
    public String posting() {
        return String.valueOf(
                browser.script("return document.querySelector('script[type=\"application/ld+json\"]').textContent"));
    }
}
