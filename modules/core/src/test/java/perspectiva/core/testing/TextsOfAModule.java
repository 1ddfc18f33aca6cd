package perspectiva.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import perspectiva.core.text.Texts;

/** What holds for the texts of every module. A module's own test says whose texts they are and what only looks like a key. */
public abstract class TextsOfAModule {

    /** What a scheduled task is called by programs. */
    private static final Pattern TASK =
            Pattern.compile("(?s)implements [^{]*\\bScheduledTask\\b.*?String name\\(\\) \\{\\s*return \"(\\w+)\"");

    /** Each plural form of Russian, and one; above a thousand the languages write numbers differently. */
    private static final List<Integer> COUNTS = List.of(1, 721, 722, 725);

    private final String module;
    private final Set<String> noKeys;

    /** @param noKeys words that look like keys: names of settings, kinds of records */
    protected TextsOfAModule(String module, String... noKeys) {
        this.module = module;
        this.noKeys = Set.of(noKeys);
    }

    /** Keys that are put together at run time. */
    protected Stream<String> putTogether() {
        return Stream.empty();
    }

    /** The folders whose programs and pages ask for these texts. */
    protected Stream<Path> askedFrom() {
        return Stream.of(Path.of("src/main"));
    }

    /** A letter is called by what its two texts begin with. */
    private Stream<String> ofALetter(String key) {
        boolean isLetter = key.matches(module + "\\.mail\\.[\\w.]+")
                && !texts(Locale.ENGLISH).containsKey(key);
        return isLetter ? Stream.of(key + ".subject", key + ".body") : Stream.of(key);
    }

    private String task(String name) {
        return module + ".scheduled." + name;
    }

    /** To administrators: a module that says what one of its tasks does says it of all. */
    private boolean tasksAreNamed() {
        return texts(Locale.ENGLISH).keySet().stream().anyMatch(key -> key.startsWith(task("")));
    }

    private Map<String, String> texts(Locale language) {
        return Texts.read(module, language, getClass().getClassLoader());
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(texts(Locale.ENGLISH).keySet())
                .isEqualTo(texts(Locale.forLanguageTag("ru")).keySet());
    }

    /** Two branches that are brought together may each write one: which of the two is meant, nobody would know. */
    @Test
    void no_key_is_written_twice() throws IOException {
        for (String file : List.of("texts.properties", "texts_ru.properties")) {
            List<String> keys = Files.readAllLines(Path.of("src/main/resources/perspectiva", module, file)).stream()
                    .filter(line -> line.matches("[a-z][^=]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file).isNotEmpty().doesNotHaveDuplicates();
        }
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
        // In full, as pages and classes write it; those put together at run time end with a dot.
        Pattern key = Pattern.compile("['\"](" + module + "\\.[a-zA-Z_.]*[a-zA-Z_])['\"]");
        for (String said : sources()) {
            key.matcher(said)
                    .results()
                    .map(found -> found.group(1))
                    .flatMap(this::ofALetter)
                    .forEach(asked::add);
            if (tasksAreNamed()) {
                TASK.matcher(said).results().forEach(found -> asked.add(task(found.group(1))));
            }
        }
        asked.removeAll(noKeys);
        putTogether().forEach(asked::add);
        assertThat(asked).as("the keys are found").isNotEmpty();
        asked.removeAll(texts(Locale.ENGLISH).keySet());
        assertThat(asked).as("nobody wrote them").isEmpty();
    }

    @Test
    void no_text_is_kept_that_nobody_asks_for() throws IOException {
        Asked asked = new Asked(module);
        for (Path folder : askedFrom().toList()) {
            sources(folder).forEach(asked::read);
        }
        assertThat(texts(Locale.ENGLISH).keySet().stream().filter(key -> !asked.knows(key)))
                .isEmpty();
    }

    @Test
    void a_text_that_nobody_asks_for_is_noticed() {
        Asked asked = new Asked("sample");
        asked.read("text.get(\"sample.said\"); text.get(\"sample.\" + kind); text.get(\"sample.state.\" + state);");
        asked.read("enum Shift { DAY } List.of(page(\"desk\")) Help.of(\"sample.help.desk\")");
        asked.read("class Late implements ScheduledTask { public String name() { return \"late\"; } }");

        assertThat(Stream.of(
                        "sample.said",
                        "sample.state.open",
                        "sample.shift.day",
                        "sample.title",
                        "sample.desk.title",
                        "sample.help.desk.title",
                        "sample.scheduled.late"))
                .allMatch(asked::knows);
        assertThat(Stream.of("sample.said.too", "sample.other", "sample.list.title", "sample.scheduled.early"))
                .noneMatch(asked::knows);
    }

    private static List<String> sources() throws IOException {
        return sources(Path.of("src/main"));
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().matches(".*\\bsrc/main/.*\\.(java|xhtml)"))
                    .toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }

    /** The home page writes the count itself, and the text behind it. */
    @Test
    void what_there_is_to_do_does_not_say_its_count_again() throws IOException {
        // Those put together at run time end with a dot: all that begin so.
        Pattern key = Pattern.compile("\"(\\w+\\.(?:\\w+\\.)*task(?:\\.\\w*)*)\"");
        for (String said : sources()) {
            if (said.matches("(?s).*implements [^{]*\\bHomeTasks\\b.*")) {
                List<String> keys =
                        key.matcher(said).results().map(found -> found.group(1)).toList();
                assertThat(keys).as("the keys are found").isNotEmpty();
                keys.stream().filter(of -> of.startsWith(module + ".")).forEach(this::assertSaysNoCount);
            }
        }
    }

    private void assertSaysNoCount(String key) {
        for (Locale language : Texts.LANGUAGES) {
            Map<String, String> texts = texts(language).entrySet().stream()
                    .filter(text -> key.endsWith(".")
                            ? text.getKey().startsWith(key)
                            : text.getKey().equals(key))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(texts).as(key).isNotEmpty();
            texts.forEach((of, text) ->
                    COUNTS.forEach(count -> assertThat(new MessageFormat(text, language).format(new Object[] {count}))
                            .as(of)
                            .doesNotContain("" + count)));
        }
    }
}
