package perspectiva.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import perspectiva.core.api.EntityTags;
import perspectiva.spi.Feed;

/** A feed as news readers take it: well-formed whatever was written, with names that never change. */
class AtomFeedTest {

    private static final Instant POSTED = Instant.parse("2025-11-12T05:30:00Z");

    private final AtomFeed feed = new AtomFeed(
            "Вакансии",
            "Перспектива",
            "ru",
            "https://portal.example",
            "/needs/vacancies?q=a&major=7",
            "/needs/vacancies.atom?q=a&major=7");

    private static Document read(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Document document, String name, int which) {
        return document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                .item(which)
                .getTextContent();
    }

    @Test
    void an_entry_says_what_it_is_where_and_since_when() throws Exception {
        Document document =
                read(feed.of(List.of(new Feed.Entry("/needs/vacancy?id=1", "Слесарь", "Камский картон", POSTED))));

        assertThat(text(document, "id", 0)).isEqualTo("https://portal.example/needs/vacancies.atom?q=a&major=7");
        assertThat(text(document, "updated", 0)).isEqualTo("2025-11-12T05:30:00Z");
        assertThat(text(document, "id", 1)).isEqualTo("https://portal.example/needs/vacancy?id=1");
        assertThat(text(document, "title", 1)).isEqualTo("Слесарь");
        assertThat(text(document, "published", 0)).isEqualTo("2025-11-12T05:30:00Z");
    }

    @Test
    void whatever_was_written_makes_a_sound_document() throws Exception {
        String written = "<b>&\u0001\uFFFE👷";

        Document document = read(feed.of(List.of(new Feed.Entry("/needs/vacancy?id=1", written, written, POSTED))));

        assertThat(text(document, "title", 1)).isEqualTo("<b>&👷");
    }

    @Test
    void nothing_new_makes_the_same_bytes() {
        assertThat(feed.of(List.of())).isEqualTo(feed.of(List.of()));
        assertThat(new String(feed.of(List.of()), StandardCharsets.UTF_8)).contains("1970-01-01T00:00:00Z");
    }

    @Test
    void whoever_has_it_is_not_sent_it_again() {
        assertThat(EntityTags.isKnown("\"x\", W/\"a\"", "\"a\"")).isTrue();
        assertThat(EntityTags.isKnown("\"b\"", "\"a\"")).isFalse();
        assertThat(EntityTags.isKnown(null, "\"a\"")).isFalse();
    }
}
