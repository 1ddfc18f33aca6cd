package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** What search engines and messengers are told of the portal. */
class ListingIT {

    private final Guest engine = Guest.of(RunningPortal.shared());

    @Test
    void the_map_names_pages_and_vacancies_and_each_opens_for_a_stranger() throws Exception {
        List<String> all = addressesOf(engine.open("/sitemap.xml"));

        assertThat(all).contains("/", "/help", "/needs/vacancies").doesNotHaveDuplicates();
        assertThat(all).noneMatch(address -> address.startsWith("/admin/") || address.startsWith("/needs/need?"));
        List<String> vacancies = all.stream()
                .filter(address -> address.startsWith("/needs/vacancy?id="))
                .toList();
        assertThat(vacancies).hasSizeGreaterThan(10);
        assertThat(engine.open(vacancies.get(0)).status()).isEqualTo(200);
        assertThat(engine.open(vacancies.get(vacancies.size() - 1)).status()).isEqualTo(200);
    }

    private List<String> addressesOf(Answer map) throws Exception {
        assertThat(map.header("Content-Type")).startsWith("application/xml");
        Document read = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(map.body())));
        assertThat(read.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        return Pattern.compile("<loc>" + engine.portal() + "(.*?)</loc>")
                .matcher(map.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void robots_are_led_to_the_map_and_kept_from_what_is_not_for_strangers() {
        Answer robots = engine.open("/robots.txt");

        assertThat(robots.header("Content-Type")).startsWith("text/plain");
        assertThat(robots.body().lines())
                .contains(
                        "User-agent: *",
                        "Disallow: /admin/",
                        "Disallow: /api/",
                        "Sitemap: " + engine.portal() + "/sitemap.xml")
                .doesNotContain("Disallow: /needs/", "Disallow: /");
    }

    @Test
    void a_vacancy_has_one_address_in_each_language_and_says_what_it_is() throws Exception {
        String vacancy = addressesOf(engine.open("/sitemap.xml")).stream()
                .filter(address -> address.startsWith("/needs/vacancy?id="))
                .findFirst()
                .orElseThrow();

        Answer page = engine.open(vacancy + "&from=elsewhere&page=3");

        assertThat(head(page, "<link rel=\"canonical\" href=\"([^\"]*)\"")).isEqualTo(engine.portal() + vacancy);
        assertThat(head(page, "hreflang=\"en\" href=\"([^\"]*)\"")).isEqualTo(engine.portal() + vacancy + "&lang=en");
        assertThat(head(page, "property=\"og:title\" content=\"([^\"]*)\"")).isEqualTo(page.title());
        assertThat(head(page, "name=\"description\" content=\"([^\"]*)\""))
                .isNotBlank()
                .isEqualTo(head(page, "property=\"og:description\" content=\"([^\"]*)\""))
                .isNotEqualTo(head(engine.open("/"), "name=\"description\" content=\"([^\"]*)\""));
    }

    @Test
    void nothing_is_said_of_pages_that_are_shown_to_nobody_else() {
        assertThat(DemoTown.somebody(Role.DIRECTOR).open("/").body()).doesNotContain("rel=\"canonical\"", "og:");
        assertThat(engine.open("/nothing-here").body()).doesNotContain("rel=\"canonical\"", "og:");
    }

    @Test
    void the_picture_beside_a_link_is_there() {
        String picture = head(engine.open("/"), "property=\"og:image\" content=\"" + engine.portal() + "([^\"]*)\"");

        assertThat(engine.open(picture).header("Content-Type")).isEqualTo("image/png");
    }

    private static String head(Answer page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.body())
                .results()
                .map(ListingIT::said)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing like " + pattern));
    }

    private static String said(MatchResult found) {
        return Html.plain(found.group(1));
    }
}
