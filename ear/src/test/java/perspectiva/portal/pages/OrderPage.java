package perspectiva.portal.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** An order about a session's people: its form, and then its paper. */
public final class OrderPage {

    private final Browser browser;

    private OrderPage(Browser browser) {
        this.browser = browser;
    }

    /** From the session's page, which says that such an order is wanted. @param kind its word: {@code enrolment} */
    public static OrderPage begunBy(Guest director, String session, String kind) {
        return new OrderPage(Browser.fresh()
                .as(director)
                .open(director.portal() + "/training/session?id=" + session)
                .follow(By.cssSelector("a[href='/training/order?session=" + session + "&kind=" + kind + "']")));
    }

    public OrderPage signedBy(String signatory) {
        browser.type(By.id("signatory"), signatory);
        return this;
    }

    public OrderPage from(String day) {
        browser.script("document.getElementById('from').value = arguments[0]", day);
        return this;
    }

    public OrderPage issue() {
        browser.follow(By.id("issue"));
        return this;
    }

    /** What was refused about a field; empty when nothing was. */
    public String refusal(String field) {
        return browser.all(By.id(field + "-error")).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    /** Whom it names. */
    public List<String> people() {
        return browser.all(By.cssSelector(".paper-lines tbody th")).stream()
                .map(WebElement::getText)
                .toList();
    }

    public String text() {
        return browser.text();
    }

    public Browser browser() {
        return browser;
    }

    /** Its place in the portal. */
    public String address() {
        return browser.address().replaceAll(".*(/training/)", "$1");
    }
}
