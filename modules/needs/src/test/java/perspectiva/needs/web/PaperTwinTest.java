package perspectiva.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import perspectiva.needs.entity.NeedField;

/** The paper is made of the fields in their order; so the screen must keep that order too. */
class PaperTwinTest {

    private static final Path PARTS = Path.of("src/main/resources/META-INF/resources/needs/parts");
    private static final Pattern CONTROL =
            Pattern.compile("<(?:h|p):\\w+ id=\"(\\w+)\"|name=\"field\" value=\"(\\w+)\"");

    private static List<String> onScreen(String part) throws IOException {
        List<String> words = Stream.of(NeedField.values()).map(NeedField::word).toList();
        return CONTROL.matcher(Files.readString(PARTS.resolve(part)))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(words::contains)
                .toList();
    }

    @Test
    void screen_and_paper_ask_the_same_in_the_same_order() throws IOException {
        List<String> screen = Stream.concat(onScreen("form.xhtml").stream(), onScreen("terms.xhtml").stream())
                .filter(word -> !word.equals("occupation"))
                .toList();

        assertThat(screen)
                .containsExactlyElementsOf(Stream.of(NeedField.values())
                        .filter(field -> field != NeedField.OCCUPATION)
                        .map(NeedField::word)
                        .toList());
    }
}
