package perspectiva.portal.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The page of one organisation, while somebody amends it. */
public final class OrganisationPage {

    private final Browser browser;
    private final List<String> all;

    private OrganisationPage(Browser browser, List<String> all) {
        this.browser = browser;
        this.all = all;
    }

    /** The first in the list. */
    public static OrganisationPage firstOf(Guest administrator) {
        Browser browser = Browser.fresh().as(administrator).open(administrator.portal() + "/admin/organisations");
        List<String> all = browser.all(By.cssSelector("table.list tbody th a")).stream()
                .map(WebElement::getText)
                .toList();
        return new OrganisationPage(browser, all).open(0);
    }

    private OrganisationPage open(int number) {
        browser.follow(By.linkText(all.get(number)));
        browser.follow(By.cssSelector(".head .btn-primary"));
        return this;
    }

    /** Leaves this one as it is and goes to the next. */
    public OrganisationPage openNext(Guest administrator) {
        browser.open(administrator.portal() + "/admin/organisations");
        return open(1);
    }

    public Browser browser() {
        return browser;
    }

    public OrganisationPage settlement(String typed) {
        browser.type(By.id("settlement"), typed);
        return this;
    }

    public OrganisationPage phone(String typed) {
        browser.type(By.id("phone"), typed);
        return this;
    }

    public OrganisationPage save() {
        browser.follow(By.id("save"));
        return this;
    }

    public String settlement() {
        return browser.find(By.id("settlement")).getDomProperty("value");
    }

    public String phone() {
        return browser.find(By.id("phone")).getDomProperty("value");
    }

    /** Whether the page says that it brought back what had been typed. */
    public boolean isRestored() {
        return browser.all(By.cssSelector("[data-kept]")).stream().anyMatch(WebElement::isDisplayed);
    }
}
