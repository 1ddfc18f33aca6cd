package perspectiva.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence is in a bundle, in both languages, and every key that somebody asks for is there: for all modules. */
class EveryTextIsTranslatedTest {

    private static final Pattern BUNDLE = Pattern.compile("perspectiva/(\\w+)/texts(_ru)?\\.properties");

    /** The places where Java hands a key over. */
    private static final Pattern HANDED_OVER = Pattern.compile(
            "(?s)\\b(?:new Refused|Refused|Task\\.of|new Task|note|new Tally|Tally|new Found|Found|new Figure|text\\.get|text\\.of|texts\\.text|of)"
                    + "\\(((?:[^()\";]++|\"[^\"]*\"|\\([^()]*\\))*+)");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[a-z0-9-]+)+\\.?)\"");

    private final Map<String, Translation> bundles = bundles(ShippedFiles.ofModules(BUNDLE.pattern()));

    @Test
    void every_module_speaks_both_languages_alike() {
        assertThat(bundles.keySet()).contains("core", "portal", "admin");
        assertThat(bundles.values().stream().flatMap(bundle -> bundle.faults().stream()))
                .isEmpty();
    }

    /** The later of two silently replaces the earlier, and some page says something else than it did. */
    @Test
    void no_key_is_there_twice() {
        List<String> twice = new ArrayList<>();
        ShippedFiles.ofModules(BUNDLE.pattern()).forEach((name, file) -> {
            Set<String> seen = new TreeSet<>();
            file.lines()
                    .filter(line -> line.matches("[a-z][\\w.-]*\\s*=.*"))
                    .map(line -> line.replaceAll("\\s*=.*", ""))
                    .filter(key -> !seen.add(key))
                    .forEach(key -> twice.add(name + " has " + key + " twice"));
        });

        assertThat(twice).isEmpty();
    }

    @Test
    void the_messages_of_faces_are_in_both_languages() {
        Map<String, String> english = texts(only(ShippedFiles.ofModules("perspectiva/portal/faces\\.properties")));
        Map<String, String> russian = texts(only(ShippedFiles.ofModules("perspectiva/portal/faces_ru\\.properties")));

        assertThat(russian)
                .isNotEmpty()
                .hasSameSizeAs(english)
                .containsOnlyKeys(english.keySet().toArray(String[]::new));
    }

    @Test
    void pages_hold_no_text_style_script_or_foreign_address_of_their_own() {
        Map<String, String> pages = ShippedFiles.pages();

        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(pages.entrySet().stream()
                        .flatMap(page -> new PageSource(page.getKey(), page.getValue()).faults().stream()))
                .isEmpty();
    }

    @Test
    void nothing_is_fetched_from_elsewhere_and_no_script_speaks() {
        ShippedFiles.assets().forEach((name, content) -> {
            String own = content.replaceAll("xmlns(:\\w+)?=[\"']https?://www\\.w3\\.org/[^\"']*[\"']", "")
                    .replaceAll("https?://www\\.w3\\.org/\\d{4}/\\w+", "")
                    .replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(own).as(name).doesNotContainPattern("https?://");
            assertThat(own).as(name).doesNotContainPattern("\\p{IsCyrillic}");
        });
    }

    @Test
    void every_key_that_a_page_asks_for_exists() {
        assertThat(
                        ShippedFiles.pages().entrySet().stream()
                                .flatMap(page -> missing(
                                        page.getKey(),
                                        new PageSource(page.getKey(), page.getValue()).keys(bundles.keySet()))
                                        .stream()))
                .isEmpty();
    }

    @Test
    void every_key_that_a_program_names_exists() {
        Map<String, String> sources = ShippedFiles.sources();

        assertThat(sources.values().stream()
                        .mapToInt(source -> keysIn(source).size())
                        .sum())
                .isGreaterThan(20);
        assertThat(sources.entrySet().stream()
                        .flatMap(source -> missing(source.getKey(), keysIn(source.getValue())).stream()))
                .isEmpty();
    }

    @Test
    void whatever_is_wrong_with_a_translation_is_noticed() {
        Translation wrong = new Translation(
                "samples",
                texts(
                        """
                        samples.only.english=Only here
                        samples.same=Сегодня
                        samples.both=Since {0}
                        samples.filled=From {0} to {1}
                        samples.torn=From {0
                        samples.plural=#
                        samples.count={0, plural, one {# day} other {# days}}
                        other.key=Somebody else's
                        """),
                texts(
                        """
                        samples.only.russian=Только здесь
                        samples.same=Сегодня
                        samples.both=Since {0}
                        samples.filled=С {0}
                        samples.torn=С {0}
                        samples.plural=#
                        samples.count={0, plural, one {# день} other {# дней}}
                        other.key=Чужое
                        """));

        List<String> faults = wrong.faults();

        assertAll(
                () -> assertThat(faults)
                        .anyMatch(fault -> fault.equals("samples.only.english is not there in Russian")),
                () -> assertThat(faults)
                        .anyMatch(fault -> fault.equals("samples.only.russian is not there in English")),
                () -> assertThat(faults).anyMatch(fault -> fault.startsWith("samples.same is Russian in English")),
                () -> assertThat(faults).anyMatch(fault -> fault.startsWith("samples.both is not Russian")),
                () -> assertThat(faults)
                        .anyMatch(fault -> fault.startsWith("samples.filled fills [0, 1] in English and [0]")),
                () -> assertThat(faults).anyMatch(fault -> fault.startsWith("samples.torn is no pattern in English")),
                () -> assertThat(faults).anyMatch(fault -> fault.startsWith("samples.count does not count in Russian")),
                () -> assertThat(faults).anyMatch(fault -> fault.startsWith("other.key does not begin with samples")),
                () -> assertThat(faults).noneMatch(fault -> fault.startsWith("samples.plural")));
    }

    @Test
    void whatever_is_wrong_with_a_page_is_noticed() {
        PageSource wrong = new PageSource(
                "sample.xhtml",
                """
                <div xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
                  <p>Literal text</p>
                  <p>#{text['samples.text']} · 12 — and #{empty list ? 'a' : 'b'}</p>
                  <img src="x.svg" alt="A picture"/>
                  <input type="submit" value="Send"/>
                  <h:commandButton value="Send it"/>
                  <p style="color: red"/>
                  <button onclick="go()"/>
                  <script>go();</script>
                  <a href="javascript:go()">#{text['samples.go']}</a>
                  <script src="https://elsewhere.example/x.js"></script>
                  <link href="//elsewhere.example/x.css"/>
                  <p>#{text['samples.fine']} · 2001</p><input value="#{view.value}" type="text" name="q"/>
                </div>
                """);

        List<String> faults = wrong.faults();

        assertAll(
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":2 has literal text: Literal text")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":3 has literal text")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":4 img alt has literal text")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":5 input value has literal text")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":6 commandButton value has literal text")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":7 p style is an inline style")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":8 button onclick is an inline handler")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":9 has a script in the page")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":10 a href is a script")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":11 script src names another host")),
                () -> assertThat(faults).anyMatch(fault -> fault.contains(":12 link href names another host")),
                () -> assertThat(faults).noneMatch(fault -> fault.contains(":13")));
    }

    @Test
    void a_key_that_nobody_wrote_is_noticed() {
        PageSource page = new PageSource(
                "sample.xhtml",
                """
                <p>#{text['portal.nobody.wrote.this']} #{text[row.isOn() ? 'portal.title' : 'portal.nor.this']}
                #{text['portal.nothing.begins.so.'.concat(row.state)]} #{text['portal.error.'.concat(kind)]}</p>
                """);
        String program =
                "throw new Refused(\"core.refused.nobodywrote\", name).at(\"why\"); audit.note(on ? \"core.audit.nobody\" : \"core.audit.moduleoff\", x);";

        assertThat(missing("sample.xhtml", page.keys(bundles.keySet())))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("portal.nobody.wrote.this"))
                .anyMatch(fault -> fault.contains("portal.nor.this"))
                .anyMatch(fault -> fault.contains("portal.nothing.begins.so."));
        assertThat(missing("Sample.java", keysIn(program)))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("core.refused.nobodywrote"))
                .anyMatch(fault -> fault.contains("core.audit.nobody"));
    }

    private Set<String> keysIn(String source) {
        Set<String> found = new TreeSet<>();
        Matcher call = HANDED_OVER.matcher(source);
        while (call.find()) {
            Matcher literal = LITERAL.matcher(call.group(1));
            while (literal.find()) {
                if (bundles.containsKey(
                        literal.group(1).substring(0, literal.group(1).indexOf('.')))) {
                    found.add(literal.group(1));
                }
            }
        }
        return found;
    }

    /** A key that ends with a dot is completed at run time: some key must begin so. */
    private List<String> missing(String where, Set<String> keys) {
        List<String> faults = new ArrayList<>();
        for (String key : keys) {
            Translation bundle = bundles.get(key.substring(0, key.indexOf('.')));
            boolean isThere = key.endsWith(".")
                    ? bundle.english().keySet().stream().anyMatch(known -> known.startsWith(key))
                    : bundle.english().containsKey(key);
            if (!isThere) {
                faults.add(where + " asks for " + key + ", which nobody wrote");
            }
        }
        return faults;
    }

    private static Map<String, Translation> bundles(Map<String, String> files) {
        Map<String, Translation> found = new TreeMap<>();
        files.keySet().forEach(name -> {
            Matcher bundle = BUNDLE.matcher(name);
            if (bundle.matches()) {
                String folder = "perspectiva/" + bundle.group(1) + "/";
                found.put(
                        bundle.group(1),
                        new Translation(
                                bundle.group(1),
                                texts(files.getOrDefault(folder + "texts.properties", "")),
                                texts(files.getOrDefault(folder + "texts_ru.properties", ""))));
            }
        });
        return found;
    }

    private static Map<String, String> texts(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
    }

    private static String only(Map<String, String> files) {
        assertThat(files).hasSize(1);
        return files.values().iterator().next();
    }
}
