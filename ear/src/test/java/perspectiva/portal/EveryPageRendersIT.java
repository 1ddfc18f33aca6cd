package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import perspectiva.portal.Browser.Size;
import perspectiva.portal.Browser.Theme;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/**
 * Every page of every module, for every role, in both languages: who may gets it whole, who may not is turned away. The list
 * of pages is the modules' own; nobody keeps it here.
 */
class EveryPageRendersIT {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH);
    private static final Pattern NO_TEXT = Pattern.compile("«[a-z]+(\\.[a-z0-9]+)+»");
    private static final Pattern INSIDES = Pattern.compile(
            "[a-z]+\\.[A-Z]\\w*(Exception|Error)\\b|\\bat [a-z]+(\\.\\w+)+\\(|#\\{|\\bPayara\\b|\\bGlassFish\\b");
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin");

    private static final WaysToRecords WAYS = new WaysToRecords();

    /** Pages that a demonstration shows nobody, and why. */
    private static final Map<String, String> SHOWN_TO_NOBODY =
            Map.of("/secondfactor", "stands between the password and the code of an account that has a second factor");

    static List<EveryPage> pages() {
        return EveryPage.all();
    }

    @Test
    void there_are_pages_of_several_modules() {
        assertThat(pages()).hasSizeGreaterThan(8).extracting(EveryPage::module).contains("portal", "admin");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoever_may_gets_it_whole_in_both_languages(EveryPage page) {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Role role : page.guests()) {
            Guest guest = DemoTown.somebody(role);
            String way = WAYS.to(page, role).orElse(page.address());
            for (Locale language : LANGUAGES) {
                Answer answer = guest.reading(language.getLanguage()).open(way);
                if (isWithoutRecord(page, way, answer) || isSentOn(page, guest, answer)) {
                    continue;
                }
                seen++;
                faultsOf(page, answer, language)
                        .forEach(fault ->
                                faults.add(role.word() + " reading " + language + " at " + way + ": " + fault));
            }
        }

        assertThat(faults).as(page.address()).isEmpty();
        assertThat(seen > 0).as("shown to somebody").isNotEqualTo(SHOWN_TO_NOBODY.containsKey(page.address()));
    }

    /** A page outside the menu may have nothing to say to this person, and leads on to one that has. */
    private static boolean isSentOn(EveryPage page, Guest guest, Answer answer) {
        String next = answer.location().replace(guest.portal(), "").replaceAll("\\?.*", "");
        return !page.page().isInMenu()
                && answer.status() == 302
                && pages().stream().anyMatch(other -> other.address().equals(next) && !next.equals(page.address()));
    }

    /** A role that has no record of this kind asks for the page without one, and is told that there is none. */
    private static boolean isWithoutRecord(EveryPage page, String way, Answer answer) {
        return !page.page().isInMenu() && way.equals(page.address()) && answer.status() == 404;
    }

    private static List<String> faultsOf(EveryPage page, Answer answer, Locale language) {
        List<String> faults = new ArrayList<>();
        if (answer.status() != 200) {
            faults.add("answers " + answer.status() + " " + answer.location());
            return faults;
        }
        if (answer.title().isBlank()
                || page.page().isInMenu()
                        && !answer.title().equals(EveryPage.texts(language).get(page.titleKey()))) {
            faults.add("is called '" + answer.title() + "'");
        }
        if (!answer.body().contains("<html") || !answer.body().contains(" lang=\"" + language.getLanguage() + "\"")) {
            faults.add("does not say that it is in " + language.getLanguage());
        }
        find(NO_TEXT, answer.body()).ifPresent(key -> faults.add("has no text for " + key));
        find(INSIDES, answer.body()).ifPresent(inside -> faults.add("shows its insides: " + inside));
        Set<String> foreign = Mixed.wordsOfTheOther(language, answer.body());
        if (!foreign.isEmpty()) {
            faults.add("mixes languages: " + foreign);
        }
        Set<String> twice = Html.idsGivenTwice(answer.body());
        if (!twice.isEmpty()) {
            faults.add("calls two things " + twice);
        }
        faults.addAll(faultyHeaders(answer));
        return faults;
    }

    private static java.util.Optional<String> find(Pattern pattern, String body) {
        return pattern.matcher(String.join("\n", Html.texts(body)))
                .results()
                .map(found -> found.group())
                .findFirst();
    }

    private static List<String> faultyHeaders(Answer answer) {
        List<String> faults = new ArrayList<>();
        HEADERS.forEach((name, value) -> {
            if (!answer.header(name).equals(value)) {
                faults.add("says " + name + ": " + answer.header(name));
            }
        });
        String policies = String.join("; ", answer.headers().allValues("Content-Security-Policy"));
        if (!policies.contains("style-src 'self'")
                || !policies.contains("frame-ancestors 'none'")
                || !policies.contains("script-src")) {
            faults.add("has too weak a policy: " + policies);
        }
        if (policies.contains("unsafe-inline") || policies.contains("unsafe-eval")) {
            faults.add("has an unsafe policy: " + policies);
        }
        if (!answer.header("Cache-Control").contains("no-store")) {
            faults.add("may be kept by others: " + answer.header("Cache-Control"));
        }
        if (!answer.header("Server").isEmpty() || !answer.header("X-Powered-By").isEmpty()) {
            faults.add("tells what it runs on: " + answer.header("Server") + answer.header("X-Powered-By"));
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoever_may_not_is_turned_away(EveryPage page) {
        List<String> faults = new ArrayList<>();
        for (Role role : page.strangers()) {
            Answer answer = DemoTown.somebody(role).reading("en").open(page.address());
            boolean isTurnedAway = role == Role.VISITOR
                    ? answer.status() == 302 && answer.location().matches("(http://[^/]+)?/signin\\?to=.*")
                    : answer.status() == 403;
            if (!isTurnedAway) {
                faults.add(role.word() + " gets " + answer.status() + " " + answer.location());
            }
            if (role != Role.VISITOR
                    && !answer.title().equals(EveryPage.texts(Locale.ENGLISH).get("portal.error.403.title"))) {
                faults.add(role.word() + " reading en is told '" + answer.title() + "'");
            }
            faultyTurnAway(answer).forEach(fault -> faults.add(role.word() + ": " + fault));
        }

        assertThat(faults).as(page.address()).isEmpty();
    }

    private static List<String> faultyTurnAway(Answer answer) {
        List<String> faults = new ArrayList<>();
        find(NO_TEXT, answer.body()).ifPresent(key -> faults.add("has no text for " + key));
        find(INSIDES, answer.body()).ifPresent(inside -> faults.add("shows its insides: " + inside));
        if (!answer.header("Server").isEmpty()) {
            faults.add("tells what it runs on: " + answer.header("Server"));
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_is_sound_in_a_browser_large_and_small_light_and_dark(EveryPage page) {
        Role role = firstWith(page);
        Guest guest = DemoTown.somebody(role);
        String way = way(page, role);
        Browser browser = Browser.fresh().as(guest);
        Map<String, Object> faults = new TreeMap<>();
        for (Locale language : LANGUAGES) {
            browser.with(Size.DESK)
                    .with(Theme.LIGHT)
                    .open(guest.portal() + with(way, "lang=" + language.getLanguage()));
            for (Size size : Size.values()) {
                // Each theme once in each size: what a theme spoils, it spoils in every language.
                Theme theme = (size == Size.PHONE) == (language == Locale.ENGLISH) ? Theme.DARK : Theme.LIGHT;
                browser.with(size).with(theme).awaitQuiet();
                // Axe judges kinds, not texts: one language is enough; the other is looked at for its lengths.
                List<String> judged = language == Locale.ENGLISH ? List.of() : browser.axe();
                note(faults, page, language + " " + size + " " + theme, browser, judged);
            }
        }

        assertThat(faults).as(page.address()).isEmpty();
    }

    /** Whom it shows nothing of another kind than to those before is spared the browser: axe judges kinds, not texts. */
    @ParameterizedTest
    @MethodSource("pages")
    void it_is_sound_for_everybody_else_to_whom_it_shows_more(EveryPage page) {
        Map<String, Object> faults = new TreeMap<>();
        Role first = firstWith(page);
        Set<String> known = new HashSet<>(Html.kinds(open(page, first).body()));
        for (Role role : page.guests()) {
            Answer answer = open(page, role);
            if (role != first && answer.status() == 200 && known.addAll(Html.kinds(answer.body()))) {
                Guest guest = DemoTown.somebody(role);
                Browser browser = Browser.fresh().as(guest).open(guest.portal() + way(page, role));
                note(faults, page, role.word(), browser, browser.axe());
            }
        }

        assertThat(faults).as(page.address()).isEmpty();
    }

    private static Answer open(EveryPage page, Role role) {
        return DemoTown.somebody(role).open(way(page, role));
    }

    private static String way(EveryPage page, Role role) {
        return WAYS.to(page, role).orElse(page.address());
    }

    /** What is wrong can be seen in a picture; of sound pages none is taken, since it takes as long as looking them over. */
    private static void note(
            Map<String, Object> faults, EveryPage page, String when, Browser browser, List<String> judged) {
        List<String> found = new ArrayList<>(judged);
        found.addAll(browser.complaints());
        if (browser.scrollsSideways()) {
            found.add("scrolls sideways: " + browser.widest());
        }
        if (!found.isEmpty()) {
            faults.put(when, found);
            browser.picture("page" + page.address() + " " + when);
        }
    }

    /** Somebody who may open it and, if it shows one record, has one; whoever is signed in sees more of the frame. */
    private static Role firstWith(EveryPage page) {
        Set<Role> guests = new TreeSet<>(page.guests());
        if (DemoTown.somebody(guests.iterator().next()).open(page.address()).status() == 302) {
            return Role.VISITOR;
        }
        return guests.stream()
                .filter(role -> WAYS.to(page, role).isPresent())
                .findFirst()
                .orElseGet(() -> guests.iterator().next());
    }

    private static String with(String way, String parameter) {
        return way + (way.contains("?") ? "&" : "?") + parameter;
    }
}
