package perspectiva.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An expression that names no bean is silently nothing: what depends on it is never shown. */
class PagesNameBeansTest {

    private static final Pattern NAMED = Pattern.compile("@Named\\(\"(\\w+)\"\\)");

    private static Set<String> beans() {
        Set<String> found = new TreeSet<>();
        ShippedFiles.sources().values().forEach(source -> {
            Matcher named = NAMED.matcher(source);
            while (named.find()) {
                found.add(named.group(1));
            }
        });
        return found;
    }

    @Test
    void every_view_and_every_dictionary_a_page_names_is_there() {
        Set<String> beans = beans();

        assertThat(beans).hasSizeGreaterThan(30);
        assertThat(ShippedFiles.pages().entrySet().stream()
                        .flatMap(page -> new PageSource(page.getKey(), page.getValue())
                                .beans().stream()
                                        .filter(bean -> !beans.contains(bean))
                                        .map(bean -> page.getKey() + " names " + bean)))
                .isEmpty();
    }

    /** The bean could not be reached below, and expressions are understood in the belief that nobody does. */
    @Test
    void no_part_of_a_page_calls_its_own_things_like_a_bean() {
        Set<String> beans = beans();

        assertThat(beans).contains("text", "format", "frame");
        assertThat(ShippedFiles.pages().entrySet().stream().flatMap(page -> new PageSource(
                                page.getKey(), page.getValue())
                        .ownNames().stream().filter(beans::contains).map(own -> page.getKey() + " has its own " + own)))
                .isEmpty();
    }

    @Test
    void what_a_part_calls_its_own_is_noticed() {
        PageSource page = new PageSource(
                "sample.xhtml",
                "<ui:param name=\"frame\" value=\"1\"/><ui:repeat var=\"text\" varStatus=\"at\"/><portal:field format=\"x\"/><p:ajax/>");

        assertThat(page.ownNames()).containsExactlyInAnyOrder("frame", "text", "at", "format");
    }

    @Test
    void one_that_is_not_there_is_noticed() {
        PageSource page = new PageSource(
                "sample.xhtml",
                "<p>#{text['needs.listView.x']} #{not empty nobodysView.rows ? sampleTexts.of(row.view.x) : ''}</p>");

        assertThat(page.beans()).containsExactlyInAnyOrder("nobodysView", "sampleTexts");
    }
}
