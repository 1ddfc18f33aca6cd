package perspectiva.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import perspectiva.core.text.Texts;

class TextsTest {

    /** A key in full, as pages and classes write it; those put together at run time end with a dot. */
    private static final Pattern KEY = Pattern.compile("['\"](training\\.[a-zA-Z_.]*[a-zA-Z_])['\"]");

    /** What a scheduled task is called by programs; administrators read its text. */
    private static final Pattern TASK =
            Pattern.compile("(?s)implements [^{]*\\bScheduledTask\\b.*?String name\\(\\) \\{\\s*return \"(\\w+)\"");

    /** Look like keys of texts. */
    private static final Set<String> SETTINGS = Set.of(
            "training.offer.hours",
            "training.marks.days",
            "training.checkin.before",
            "training.checkin.after",
            "training.forms.least",
            "training.forms.aim",
            "training.forms.days",
            "training.forms.remind",
            "training.forms.months",
            "training.forms.open",
            "training.resits");

    private static Map<String, String> texts(Locale language) {
        return Texts.read("training", language, TextsTest.class.getClassLoader());
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(texts(Locale.ENGLISH).keySet())
                .isEqualTo(texts(Locale.forLanguageTag("ru")).keySet());
    }

    @Test
    void every_text_is_a_pattern_that_can_be_filled() {
        for (Locale language : Texts.LANGUAGES) {
            texts(language)
                    .forEach((key, text) -> assertThat(new MessageFormat(text, language).format(new Object[] {1, 2, 3}))
                            .as(key)
                            .isNotBlank());
        }
    }

    @Test
    void every_text_that_is_asked_for_was_written() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                    .toList()) {
                String said = Files.readString(file);
                KEY.matcher(said).results().map(found -> found.group(1)).forEach(asked::add);
                TASK.matcher(said).results().forEach(found -> asked.add("training.scheduled." + found.group(1)));
            }
        }
        asked.remove("training.version");
        asked.remove("training.session");
        asked.remove("training.enrolment");
        asked.remove("training.certificate");
        asked.remove("training.mark");
        asked.removeAll(SETTINGS);
        assertThat(texts(Locale.ENGLISH)).containsKeys(asked.toArray(String[]::new));
    }
}
