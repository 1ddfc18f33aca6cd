package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A browser in front of the portal: Chromium without a window, one for all tests of a run, started again when it broke.
 * It notes what its console complains about and which policies a page breaks; a test that opens a page asks for
 * {@link #complaints()} before it believes it.
 */
public final class Browser {

    /** How large its window is. */
    public enum Size {
        PHONE(360, 800),
        DESK(1440, 900);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** What the person's system prefers. */
    public enum Theme {
        LIGHT,
        DARK
    }

    private static final Path PROGRAM = Path.of(System.getProperty("perspectiva.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("perspectiva.chromedriver", "/usr/bin/chromedriver"));
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AXE = read("/axe.min.js");

    /** Kept, so that its level is: Selenium reminds of versions, which is nobody's concern here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static Browser shared;

    private final ChromeDriver driver;
    private final Path profile;
    private String origin = "";

    private Browser() {
        SELENIUM.setLevel(Level.SEVERE);
        for (Path needed : List.of(PROGRAM, DRIVER)) {
            if (!Files.isExecutable(needed)) {
                throw new IllegalStateException("The tests of pages need a browser, and " + needed
                        + " is not there. Install it: apt-get install "
                        + "chromium chromium-driver; or say where it is: -Dperspectiva.chromium=... "
                        + "-Dperspectiva.chromedriver=...");
            }
        }
        try {
            profile = Files.createTempDirectory("perspectiva-browser-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withLogFile(new File("target/chromedriver.log"))
                .build();
        driver = new ChromeDriver(service, options(profile));
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
    }

    private static ChromeOptions options(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--accept-lang=ru",
                "--user-data-dir=" + profile);
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", console);
        return options;
    }

    /** The one of this run, with nothing left of the test before: no cookies, no storage, no complaints. */
    public static synchronized Browser fresh() {
        if (shared == null) {
            shared = new Browser();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> shared.close()));
        }
        try {
            shared.forgetEverything();
        } catch (WebDriverException broken) {
            shared.close();
            shared = new Browser();
        }
        return shared;
    }

    private void forgetEverything() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        if (!origin.isEmpty()) {
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        }
        driver.get("about:blank");
        complaints();
        with(Size.DESK).with(Theme.LIGHT);
    }

    public Browser with(Size size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** The system's theme; also asks for less motion, so that nothing is looked at while it moves. */
    public Browser with(Theme theme) {
        String word = theme.name().toLowerCase(java.util.Locale.ROOT);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", word),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** Goes on as somebody who signed in elsewhere. */
    public Browser as(Guest guest) {
        origin = guest.portal();
        guest.cookies()
                .forEach((name, value) -> driver.executeCdpCommand(
                        "Network.setCookie", Map.of("url", origin, "name", name, "value", value)));
        return this;
    }

    public Browser open(String address) {
        if (origin.isEmpty() || !address.startsWith(origin)) {
            origin = address.replaceAll("(https?://[^/]+).*", "$1");
        }
        driver.get(address);
        return awaitQuiet();
    }

    /** Waits until the page is there and none of its requests is under way. */
    public Browser awaitQuiet() {
        return await(
                "the page to become quiet",
                () -> Boolean.TRUE.equals(script("return document.readyState === 'complete'"
                        + " && !(window.PrimeFaces && PrimeFaces.ajax && !PrimeFaces.ajax.Queue.isEmpty())"
                        + " && !document.querySelector('form[data-sent]')"
                        + " && document.getAnimations().every(a => a.playState !== 'running')")));
    }

    public Browser await(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Waited for " + what + " at " + driver.getCurrentUrl())
                .until(any -> condition.getAsBoolean());
        return this;
    }

    /** Presses something that leads to another page, and waits for it. */
    public Browser follow(By what) {
        return follow(what, WebElement::click);
    }

    /** The same, pressed in another way. */
    public Browser follow(By what, Consumer<WebElement> press) {
        WebElement before = driver.findElement(By.tagName("html"));
        press.accept(find(what));
        await("the next page", () -> isGone(before));
        return awaitQuiet();
    }

    private static boolean isGone(WebElement element) {
        try {
            element.getTagName();
            return false;
        } catch (WebDriverException gone) {
            return true;
        }
    }

    /** The one element of this kind, brought into view. */
    public WebElement find(By what) {
        WebElement found = driver.findElement(what);
        script("arguments[0].scrollIntoView({block: 'center'})", found);
        return found;
    }

    public List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    public boolean has(By what) {
        return !all(what).isEmpty();
    }

    /** Types into a field, replacing what is there. */
    public Browser type(By field, String text) {
        WebElement input = find(field);
        input.clear();
        input.sendKeys(text);
        return this;
    }

    public String title() {
        return driver.getTitle();
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Object script(String code, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(code, arguments);
    }

    /** What the console had to complain about since it was asked last: errors, and whatever breaks a policy. */
    public List<String> complaints() {
        List<String> found = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            boolean isPolicy =
                    entry.getMessage().matches("(?s).*(Content Security Policy|Permissions Policy|Mixed Content).*");
            if (isPolicy || entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
                found.add(entry.getMessage());
            }
        }
        return found;
    }

    /** Whether something is wider than the window. */
    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(
                script("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** The elements that stick out, for the message. */
    public String widest() {
        return String.valueOf(script("const w = document.documentElement.clientWidth;"
                + "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > w + 1"
                + " || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'visible'"
                + " && e.getBoundingClientRect().left + e.scrollWidth > w + 1)"
                + ".slice(-3).map(e => e.outerHTML.slice(0, 120)).join(' | ')"));
    }

    /** What axe finds hard for people with disabilities, one line for each kind and place. */
    @SuppressWarnings("unchecked")
    public List<String> axe() {
        if (!Boolean.TRUE.equals(script("return !!window.axe"))) {
            script(AXE);
        }
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.flatMap(v => v.nodes.map("
                + "n => v.id + ' (' + v.impact + '): ' + n.target.join(' ') + ' ' + n.html.slice(0, 200) + ' '"
                + " + (n.failureSummary || '').replace(/\\s+/g, ' ').slice(0, 300)))))"
                + ".catch(e => done(['axe failed: ' + e]))");
        return (List<String>) found;
    }

    /** A picture of the whole page, also of what is below the window. */
    public Path picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Path file = PICTURES.resolve(name.replaceAll("[^\\w.-]+", "-") + ".png");
            Map<String, Object> taken = driver.executeCdpCommand(
                    "Page.captureScreenshot",
                    Map.of("format", "png", "captureBeyondViewport", true, "clip", wholePage()));
            return Files.write(
                    file, Base64.getDecoder().decode(taken.get("data").toString()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Map<String, Object> wholePage() {
        Object width = script("return document.documentElement.clientWidth");
        Object height = script("return Math.min(document.documentElement.scrollHeight, 12000)");
        return Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
    }

    /** Fails when the page in front of it is not what every page must be. */
    public Browser expectSoundPage() {
        assertThat(complaints()).as("console at " + address()).isEmpty();
        assertThat(axe()).as("axe at " + address()).isEmpty();
        assertThat(scrollsSideways()).as("scrolls sideways at " + address()).isFalse();
        return this;
    }

    private void close() {
        try {
            driver.quit();
        } catch (WebDriverException goneAlready) {
            // Then there is nothing to end.
        }
        try (Stream<Path> all = Files.walk(profile)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException goneAlready) {
            // Then there is nothing to remove.
        }
    }

    private static String read(String resource) {
        try (InputStream stream = Browser.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
