package perspectiva.core.testing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which texts of a module programs and pages ask for: in full, by what they begin with, or by the conventions of the portal - a
 * module and a page have a title, a topic of help has one, a letter has a subject and a body, a scheduled task is named to
 * administrators, a rule of retention says why, a choice is called by its kind and its word.
 */
final class Asked {

    private static final Pattern KEY = Pattern.compile("['\"](\\w+\\.[\\w.-]+)['\"]");
    private static final Pattern PAGE = Pattern.compile("\\bpage\\(\"(\\w+)\"\\)");
    private static final Pattern CHOICES = Pattern.compile("\\benum (\\w+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?s)implements [^{]*\\b(ScheduledTask|RetentionRule)\\b.*?String name\\(\\) \\{\\s*return \"(\\w+)\"");

    private final String module;
    private final Set<String> inFull = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    Asked(String module) {
        this.module = module;
        inFull.add(module + ".title");
    }

    void read(String source) {
        KEY.matcher(source).results().map(found -> found.group(1)).forEach(this::ask);
        PAGE.matcher(source).results().forEach(found -> inFull.add(module + "." + found.group(1) + ".title"));
        CHOICES.matcher(source)
                .results()
                .forEach(found -> beginnings.add(module + "." + found.group(1).toLowerCase(Locale.ROOT) + "."));
        NAMED.matcher(source)
                .results()
                .forEach(found -> ask(module
                        + (found.group(1).equals("RetentionRule") ? ".retention." : ".scheduled.")
                        + found.group(2)));
    }

    private void ask(String key) {
        if (key.endsWith(".")) {
            beginnings.add(key);
        } else {
            inFull.add(key);
        }
    }

    boolean knows(String key) {
        return inFull.contains(key)
                || inFull.contains(key.replaceFirst("\\.(title|subject|body|why)$", ""))
                || beginnings.stream().anyMatch(key::startsWith);
    }
}
