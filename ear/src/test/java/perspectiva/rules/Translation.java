package perspectiva.rules;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One module's texts in both languages, and what is wrong with them. */
record Translation(String module, Map<String, String> english, Map<String, String> russian) {

    /** Words that are written in the other script in both languages. */
    private static final Set<String> NAMES_OF_THEMSELVES =
            Set.of("portal.other.name", "portal.other.code", "portal.language.ru", "portal.language.en");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** What the same in both languages may be: names of formats, programs and keys. */
    private static final Set<String> INTERNATIONAL =
            Set.of("Java", "CSV", "XLSX", "PDF", "Ctrl", "E-mail", "ID", "QR", "iCalendar");

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        missing(english, russian, "Russian", faults);
        missing(russian, english, "English", faults);
        english.forEach((key, text) -> check(key, text, "English", faults));
        russian.forEach((key, text) -> check(key, text, "Russian", faults));
        english.keySet().stream().filter(russian::containsKey).forEach(key -> compare(key, faults));
        return faults;
    }

    private static void missing(
            Map<String, String> one, Map<String, String> other, String language, List<String> faults) {
        one.keySet().stream()
                .filter(key -> !other.containsKey(key))
                .forEach(key -> faults.add(key + " is not there in " + language));
    }

    private void check(String key, String text, String language, List<String> faults) {
        if (!key.startsWith(module + ".")) {
            faults.add(key + " does not begin with " + module);
        }
        if (text.isBlank()) {
            faults.add(key + " is empty in " + language);
        }
        try {
            new MessagePattern(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            faults.add(key + " is no pattern in " + language + ": " + nonsense.getMessage());
            return;
        }
        String words = words(text);
        boolean isCyrillic = CYRILLIC.matcher(text).find();
        if (NAMES_OF_THEMSELVES.contains(key)) {
            return;
        }
        if (language.equals("English") && isCyrillic) {
            faults.add(key + " is Russian in English: " + text);
        }
        if (language.equals("Russian") && !isCyrillic && !words.isEmpty() && !INTERNATIONAL.contains(words)) {
            faults.add(key + " is not Russian: " + text);
        }
        needPlurals(key, text, language, faults);
    }

    /** Russian counts one, few and many; English one and other. */
    private static void needPlurals(String key, String text, String language, List<String> faults) {
        Set<String> wanted =
                language.equals("English") ? Set.of("one", "other") : Set.of("one", "few", "many", "other");
        for (Set<String> forms : plurals(text)) {
            if (!forms.containsAll(wanted)) {
                faults.add(key + " does not count in " + language + ": it knows " + forms + " and needs "
                        + new TreeSet<>(wanted));
            }
        }
    }

    private void compare(String key, List<String> faults) {
        try {
            Set<String> inEnglish = placeholders(english.get(key));
            Set<String> inRussian = placeholders(russian.get(key));
            if (!inEnglish.equals(inRussian)) {
                faults.add(key + " fills " + inEnglish + " in English and " + inRussian + " in Russian");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException saidAlready) {
            // Said by check().
        }
    }

    private static Set<String> placeholders(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int number = 0; number < pattern.countParts(); number++) {
            Part part = pattern.getPart(number);
            if (part.getType() == Type.ARG_NUMBER || part.getType() == Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> found = new ArrayList<>();
        for (int number = 0; number < pattern.countParts(); number++) {
            Part part = pattern.getPart(number);
            if (part.getType() == Type.ARG_START && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                found.add(selectors(pattern, number));
            }
        }
        return found;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int number = start + 1; number < end; number++) {
            Part part = pattern.getPart(number);
            if (part.getType() == Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            }
            if (part.getType() == Type.MSG_START) {
                number = pattern.getLimitPartIndex(number);
            }
        }
        return selectors;
    }

    /** Its letters outside placeholders, markup and abbreviations of units. */
    private static String words(String text) {
        return text.replaceAll("\\{[^{}]*}", "").replaceAll("[^\\p{L}-]+", " ").strip();
    }
}
