package perspectiva.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reader without a browser makes of a page. */
final class Html {

    private static final Pattern ELEMENT = Pattern.compile("<([a-z][\\w-]*)\\b([^>]*)>");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL =
            Pattern.compile("(?s)<(input|button|select|textarea)\\b([^>]*)>(?:(.*?)</\\1>)?");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-:]+)(?:=\"([^\"]*)\")?");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern READ_ALOUD = Pattern.compile(
            "\\b(?:title|alt|placeholder|aria-label|data-label|data-to-dark|data-to-light)=\"([^\"]*)\"");

    /** A form with what a browser would send from it untouched. */
    record Form(String action, Map<String, String> fields, List<String> names, String buttonName, String buttonValue) {

        /** The name of the field that sounds like this. */
        String nameLike(String pattern) {
            return names.stream()
                    .filter(name ->
                            Pattern.compile("(?i)" + pattern).matcher(name).find())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No field like " + pattern + " in " + names));
        }
    }

    private Html() {}

    /** What it is built of: each element with its class, role and type, and the names of its other attributes; no texts. */
    static Set<String> kinds(String page) {
        return ELEMENT.matcher(page)
                .results()
                .map(element -> element.group(1) + " " + kind(attributes(element.group(2))))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> kind(Map<String, String> attributes) {
        Map<String, String> kept = new TreeMap<>(attributes);
        kept.replaceAll((name, value) -> List.of("class", "role", "type").contains(name) ? value : "");
        return kept;
    }

    static Set<String> idsGivenTwice(String page) {
        Set<String> seen = new HashSet<>();
        return ID.matcher(page)
                .results()
                .map(id -> id.group(1))
                .filter(id -> !seen.add(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Optional<Form> formWithPassword(String page) {
        return forms(page, "").stream()
                .filter(form -> form.names().stream().anyMatch(name -> name.contains("password")))
                .findFirst();
    }

    /** The forms that come back to the page they stand on, not those that ask for another. */
    static List<Form> formsSentBack(String page) {
        return forms(page, "-").stream()
                .filter(form -> form.fields().containsKey("jakarta.faces.ViewState"))
                .toList();
    }

    /** The form that has a button with this id, name or writing; the first such button is meant. */
    static Optional<Form> form(String page, String button) {
        return forms(page, button).stream()
                .filter(form -> !form.buttonName().isEmpty())
                .findFirst();
    }

    private static List<Form> forms(String page, String button) {
        List<Form> found = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            found.add(read(attributes(form.group(1)), form.group(2), button));
        }
        return found;
    }

    private static Form read(Map<String, String> form, String inside, String button) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        String buttonName = "";
        String buttonValue = "";
        Matcher control = CONTROL.matcher(inside);
        while (control.find()) {
            Map<String, String> of = attributes(control.group(2));
            String name = of.getOrDefault("name", "");
            String type = control.group(1).equals("button")
                    ? of.getOrDefault("type", "submit")
                    : of.getOrDefault("type", "text");
            if (name.isEmpty()) {
                continue;
            }
            if (type.equals("submit")) {
                boolean isMeant = button.isEmpty()
                        || button.equals(of.get("id"))
                        || button.equals(name)
                        || button.equals(of.get("value"));
                if (isMeant && buttonName.isEmpty()) {
                    buttonName = name;
                    buttonValue = of.getOrDefault("value", "");
                }
                continue;
            }
            names.add(name);
            boolean isSent = !(type.equals("checkbox") || type.equals("radio")) || of.containsKey("checked");
            if (isSent && !type.equals("button")) {
                fields.put(
                        name,
                        control.group(1).equals("textarea") ? plain(control.group(3)) : of.getOrDefault("value", ""));
            }
        }
        return new Form(form.getOrDefault("action", ""), fields, names, buttonName, buttonValue);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            found.put(attribute.group(1).toLowerCase(Locale.ROOT), plain(attribute.group(2)));
        }
        return found;
    }

    /** Everything on the page that people read or hear, piece by piece. */
    static List<String> texts(String page) {
        String shown = page.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "").replaceAll("(?s)<!--.*?-->", "");
        List<String> found = new ArrayList<>();
        for (String piece : shown.split("<[^>]*>")) {
            if (!piece.isBlank()) {
                found.add(plain(piece).strip());
            }
        }
        Matcher aloud = READ_ALOUD.matcher(shown);
        while (aloud.find()) {
            found.add(plain(aloud.group(1)).strip());
        }
        return found;
    }

    /** What the page says on top. */
    static String messages(String page) {
        List<String> found = new ArrayList<>();
        Matcher message = Pattern.compile("(?s)class=\"(?:msg-what|error)\"[^>]*>(.*?)</p>")
                .matcher(page);
        while (message.find()) {
            found.add(plain(message.group(1).replaceAll("<[^>]*>", "")).strip());
        }
        return String.join(" | ", found);
    }

    /** A part of the page, from its opening tag to its end. */
    static String part(String page, String tag, String attribute) {
        Matcher part = Pattern.compile("(?s)<" + tag + "\\b[^>]*" + attribute + "[^>]*>.*?</" + tag + ">")
                .matcher(page);
        return part.find() ? part.group() : "";
    }

    /** The first link to this place, with its parameters. */
    static Optional<String> linkTo(String page, String address) {
        Matcher link = Pattern.compile("href=\"(" + Pattern.quote(address) + "\\?[^\"]*)\"")
                .matcher(page);
        return link.find() ? Optional.of(plain(link.group(1))) : Optional.empty();
    }

    /** All links that lead to a place of the portal. */
    static List<String> links(String page) {
        return Pattern.compile("href=\"(/[^\"#]*)\"")
                .matcher(page)
                .results()
                .map(found -> plain(found.group(1)))
                .toList();
    }

    static String plain(String escaped) {
        if (escaped == null) {
            return "";
        }
        String text = escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", "\u00a0");
        Matcher number = Pattern.compile("&#(x?)([0-9a-fA-F]+);").matcher(text);
        text = number.replaceAll(found -> Matcher.quoteReplacement(Character.toString(
                Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16))));
        return text.replace("&amp;", "&");
    }
}
