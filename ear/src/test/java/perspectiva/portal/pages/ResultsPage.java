package perspectiva.portal.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import perspectiva.portal.Browser;

/** The marks of one sitting, beside each person. People are told apart by the numbers of their enrolments. */
public final class ResultsPage {

    private final Browser browser;

    public ResultsPage(Browser browser) {
        this.browser = browser;
    }

    public List<String> people() {
        return browser.all(By.className("res")).stream()
                .map(row -> row.getDomAttribute("id").substring(1))
                .toList();
    }

    public ResultsPage mark(String person, String value) {
        browser.type(By.id("m" + person), value);
        return this;
    }

    public ResultsPage rank(String person, String rank) {
        browser.type(By.id("r" + person), rank);
        return this;
    }

    public ResultsPage absent(String person) {
        browser.find(By.id("a" + person)).click();
        return this;
    }

    public ResultsPage commission(String names) {
        browser.type(By.id("commission"), names);
        return this;
    }

    public ResultsPage save() {
        browser.follow(By.id("saveMarks"));
        return this;
    }

    /** What is in the field beside a person. */
    public String typed(String person) {
        return browser.find(By.id("m" + person)).getDomProperty("value");
    }

    /** Why what was typed beside a person was refused; empty when it was not. */
    public String refusal(String person) {
        return browser.all(By.id("m" + person + "-error")).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    /** How many were saved, in words; empty when nothing was. */
    public String saved() {
        return browser.all(By.cssSelector(".msg-good .msg-what")).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    public String row(String person) {
        return browser.find(By.id("p" + person)).getText();
    }
}
