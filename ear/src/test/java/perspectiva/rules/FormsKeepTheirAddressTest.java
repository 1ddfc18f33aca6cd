package perspectiva.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A form is sent to its page's address with what the page declares of it. Both come back as parameters of one request: were two
 * called the same, what was typed would be read from the address.
 */
class FormsKeepTheirAddressTest {

    private static final String MODULES = "META-INF/resources";

    private final Map<String, String> pages = ShippedFiles.pages();

    private Stream<PageSource> sources() {
        return pages.entrySet().stream().map(page -> new PageSource(page.getKey(), page.getValue()));
    }

    private Optional<PageSource> at(String address) {
        return Stream.of(MODULES + address, address.substring(1))
                .filter(pages::containsKey)
                .map(name -> new PageSource(name, pages.get(name)))
                .findFirst();
    }

    /** The page and whatever is drawn inside it. */
    private void collect(PageSource page, Set<PageSource> found) {
        if (found.add(page)) {
            page.parts().forEach(part -> at(part).ifPresent(inner -> collect(inner, found)));
        }
    }

    private List<String> twice(PageSource page) {
        Set<PageSource> parts = new java.util.HashSet<>();
        collect(page, parts);
        Set<String> controls =
                parts.stream().flatMap(part -> part.controls().stream()).collect(Collectors.toCollection(TreeSet::new));
        controls.retainAll(page.parameters());
        return controls.stream()
                .map(name -> page.name() + " has two called " + name)
                .toList();
    }

    @Test
    void no_field_or_button_is_called_like_a_parameter_of_its_page() {
        assertThat(sources().filter(page -> !page.parameters().isEmpty())).hasSizeGreaterThan(50);
        assertThat(sources().flatMap(page -> twice(page).stream())).isEmpty();
    }

    @Test
    void no_page_says_itself_where_its_form_is_sent() {
        assertThat(sources()
                        .filter(page -> page.content().contains("pt:action"))
                        .map(PageSource::name))
                .isEmpty();
    }

    @Test
    void what_a_page_sends_is_noticed_wherever_it_stands() {
        PageSource page = new PageSource(
                "sample.xhtml",
                """
                <ui:composition xmlns:ui="jakarta.faces.facelets" xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core"
                                xmlns="http://www.w3.org/1999/xhtml" xmlns:portal="perspectiva">
                  <f:metadata><f:viewParam name="of"/><f:viewParam name="q" value="#{x.q}"/></f:metadata>
                  <form method="get"><input id="words" name="q"/></form>
                  <h:form id="form"><h:inputText id="day"/><p id="hint"><button name="do" value="1"/></p>
                    <select name="line-#{row.id}"/><ui:include src="#{x.y ? '/training/parts/one.xhtml' : ''}"/></h:form>
                  <portal:documents kind="need"/>
                </ui:composition>""");

        assertThat(page.parameters()).containsExactly("of", "q");
        assertThat(page.controls()).containsExactly("day", "do", "form");
        assertThat(page.parts()).containsExactly("/WEB-INF/tags/documents.xhtml", "/training/parts/one.xhtml");
    }
}
