package perspectiva.portal.pages;

import org.openqa.selenium.By;
import perspectiva.portal.Browser;
import perspectiva.portal.Guest;

/** The screen of modules, as an administrator uses it. */
public final class ModulesPage {

    private final Browser browser;

    private ModulesPage(Browser browser) {
        this.browser = browser;
    }

    public static ModulesPage openedBy(Guest administrator) {
        return new ModulesPage(Browser.fresh().as(administrator).open(administrator.portal() + "/admin/modules"));
    }

    public Browser browser() {
        return browser;
    }

    /** The word by which styles and tests know the state: on, off, quarantined. */
    public String stateOf(String module) {
        return browser.find(By.cssSelector("#module-" + module + " [data-state]"))
                .getDomAttribute("data-state");
    }

    public String rowOf(String module) {
        return browser.find(By.id("module-" + module)).getText();
    }

    /** What stands in the part about jars that were left out. */
    public String jarsLeftOut() {
        return browser.has(By.cssSelector("[aria-labelledby=jars-title]"))
                ? browser.find(By.cssSelector("[aria-labelledby=jars-title]")).getText()
                : "";
    }

    /** Asks what would happen if the module were switched the other way. */
    public ModulesPage plan(String module) {
        browser.follow(By.cssSelector("#module-" + module + " a.btn"));
        return this;
    }

    public String planned() {
        return browser.find(By.id("plan")).getText();
    }

    public ModulesPage because(String why) {
        browser.type(By.id("why"), why);
        return this;
    }

    public ModulesPage carryOut() {
        browser.follow(By.id("switch"));
        return this;
    }

    public String refusal() {
        return browser.find(By.id("why-error")).getText();
    }

    /** Takes the latest switch back. */
    public ModulesPage undo() {
        browser.follow(By.cssSelector("ol.history li:first-child input[type=submit]"));
        return this;
    }
}
