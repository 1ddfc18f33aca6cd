package perspectiva.core.text;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import perspectiva.core.caller.Identity;

/**
 * Every sentence of the portal in Russian and English: {@code perspectiva/<module>/texts.properties} is English,
 * {@code texts_ru.properties} Russian; every key begins with the module's name. Placeholders and plurals are ICU's, because
 * Russian has three plural forms and the JDK knows none.
 */
@ApplicationScoped
public class Texts {

    /** The languages a person chooses from, the partnership's own first. */
    public static final List<Locale> LANGUAGES = List.of(Identity.RUSSIAN, Locale.ENGLISH);

    private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    public Texts() {
        for (Locale language : LANGUAGES) {
            patterns.put(language, new ConcurrentHashMap<>());
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** Adds a module's texts. Called once for each at start. */
    public void add(String module, ClassLoader loader) {
        for (Locale language : LANGUAGES) {
            patterns.get(language).putAll(read(module, language, loader));
        }
    }

    /** A module's texts in one language, as its file says; empty when there is no such file. */
    public static Map<String, String> read(String module, Locale language, ClassLoader loader) {
        String name = "perspectiva/" + module + "/texts" + (language.equals(Locale.ENGLISH) ? "" : "_" + language)
                + ".properties";
        Map<String, String> found = new TreeMap<>();
        try (InputStream stream = loader.getResourceAsStream(name)) {
            if (stream != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                properties.stringPropertyNames().forEach(key -> found.put(key, properties.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Texts " + name + " cannot be read", unreadable);
        }
        return found;
    }

    public boolean has(String key, Locale language) {
        return in(patterns, language).containsKey(key);
    }

    /** The text in that language with its placeholders filled; the key in angle quotes when nobody wrote it. */
    public String text(Locale language, String key, Object... values) {
        String pattern = in(patterns, language).get(key);
        if (pattern == null) {
            return "«" + key + "»";
        }
        if (values.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = in(formats, language).computeIfAbsent(key, any -> new MessageFormat(pattern, language));
        synchronized (format) {
            return format.format(values, new StringBuffer(), null).toString();
        }
    }

    private static <T> Map<String, T> in(Map<Locale, Map<String, T>> texts, Locale language) {
        Map<String, T> said = texts.get(language);
        return said != null
                ? said
                : texts.getOrDefault(Locale.forLanguageTag(language.getLanguage()), texts.get(Identity.RUSSIAN));
    }
}
