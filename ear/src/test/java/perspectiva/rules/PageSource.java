package perspectiva.rules;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One page, fragment, template or tag as it was written, and what is wrong with it. */
record PageSource(String name, String content) {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^'\"{}]++|'[^']*'|\"[^\"]*\"|\\{[^{}]*})*+}");
    private static final Pattern IN_QUOTES = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern BEAN = Pattern.compile("(?<![\\w.])([a-z]\\w*(?:View|Texts))\\b");
    private static final Pattern OWN = Pattern.compile("(?:<ui:param name|\\svar|\\svarStatus)=\"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(\\.(?!(css|js|svg)$)[a-z0-9-]+)+\\.?");
    private static final Pattern HOST = Pattern.compile("(?i)(https?:)?//[a-z0-9]");

    /** Attributes that people read or hear. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "label",
            "summary",
            "emptyMessage",
            "header",
            "headerText",
            "footerText",
            "caption",
            "watermark",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "itemLabel",
            "data-label",
            "data-confirm",
            "data-to-dark",
            "data-to-light",
            "why",
            "hint",
            "content");

    /** Elements whose value is shown; elsewhere it is data. */
    private static final Set<String> SHOW_THEIR_VALUE = Set.of(
            "commandButton",
            "commandLink",
            "outputText",
            "outputLabel",
            "link",
            "button",
            "outputLink",
            "outputFormat");

    /** Pictures and scripts come from the portal itself; a link may lead elsewhere. */
    private static final Set<String> LINKS = Set.of("a");

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        try {
            read(faults);
        } catch (XMLStreamException notWellFormed) {
            faults.add(name + " is not well-formed: " + notWellFormed.getMessage());
        }
        return faults;
    }

    private void read(List<String> faults) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(content));
        Deque<String> open = new ArrayDeque<>();
        boolean isData = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(reader.getLocalName());
                    isData = "application/ld+json".equals(reader.getAttributeValue(null, "type"));
                    checkAttributes(reader, faults);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    String inside = open.isEmpty() ? "" : open.peek();
                    checkText(inside, isData, reader.getText(), line(reader), faults);
                }
                default -> {
                    // Comments and instructions are not shown.
                }
            }
        }
    }

    private void checkText(String inside, boolean isData, String text, String line, List<String> faults) {
        if (inside.equals("script") && !text.isBlank() && !isData) {
            faults.add(line + " has a script in the page");
        } else if (inside.equals("style") && !text.isBlank()) {
            faults.add(line + " has styles in the page");
        } else if (!inside.equals("script") && isHuman(text)) {
            faults.add(line + " has literal text: " + text.strip());
        }
    }

    private void checkAttributes(XMLStreamReader reader, List<String> faults) {
        String element = reader.getLocalName();
        for (int number = 0; number < reader.getAttributeCount(); number++) {
            String attribute = reader.getAttributeLocalName(number);
            String value = reader.getAttributeValue(number);
            String where = line(reader) + " " + element + " " + attribute;
            if (attribute.equals("style")) {
                faults.add(where + " is an inline style");
            }
            if (attribute.matches("on[a-z]+")) {
                faults.add(where + " is an inline handler");
            }
            if (value.strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:")) {
                faults.add(where + " is a script");
            }
            if (HOST.matcher(outsideExpressions(value)).find() && !LINKS.contains(element)) {
                faults.add(where + " names another host: " + value);
            }
            if (isShown(reader, element, attribute) && isHuman(value) && !isKey(value)) {
                faults.add(where + " has literal text: " + value);
            }
        }
    }

    private static boolean isShown(XMLStreamReader reader, String element, String attribute) {
        if (attribute.equals("content")) {
            return element.equals("meta") && "description".equals(reader.getAttributeValue(null, "name"));
        }
        if (attribute.equals("value")) {
            String type = String.valueOf(reader.getAttributeValue(null, "type"));
            boolean isPlainButton = element.equals("input")
                    && Set.of("submit", "button", "reset").contains(type);
            boolean isFaces = !String.valueOf(reader.getNamespaceURI()).contains("w3.org");
            return isPlainButton || isFaces && SHOW_THEIR_VALUE.contains(element);
        }
        return READ.contains(attribute);
    }

    private String line(XMLStreamReader reader) {
        return name + ":" + reader.getLocation().getLineNumber();
    }

    private static boolean isHuman(String text) {
        return outsideExpressions(text).codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isKey(String value) {
        return KEY.matcher(value).matches();
    }

    private static String outsideExpressions(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }

    /** What it gives a name of its own: parameters, variables of rows, attributes of tags of ours. */
    Set<String> ownNames() {
        Set<String> found = new TreeSet<>();
        OWN.matcher(content).results().forEach(own -> found.add(own.group(1)));
        Pattern.compile("<portal:[^>]*>").matcher(content).results().forEach(tag -> Pattern.compile("\\s(\\w+)=\"")
                .matcher(tag.group())
                .results()
                .forEach(attribute -> found.add(attribute.group(1))));
        return found;
    }

    /** What it takes of its address. */
    Set<String> parameters() {
        return named("<f:viewParam name=\"(\\w+)\"", content);
    }

    /** What its forms may send by a name of its own, plain forms that only ask aside: a list's filters are one. */
    Set<String> controls() {
        String sent = content.replaceAll("(?s)<form\\b.*?</form>|<ui:define name=\"filters\">.*?</ui:define>", "");
        Set<String> found = named("<(?:h|p):\\w+\\b[^>]*?\\sid=\"(\\w+)\"", sent);
        found.addAll(named("<(?:input|button|select|textarea)\\b[^>]*?\\sname=\"(\\w+)\"", sent));
        return found;
    }

    /** The addresses of what is drawn inside or around it. */
    Set<String> parts() {
        Set<String> found = named("(/[\\w/-]+\\.xhtml)", content);
        named("<portal:(\\w+)", content).forEach(tag -> found.add("/WEB-INF/tags/" + tag + ".xhtml"));
        return found;
    }

    private static Set<String> named(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The views and dictionaries its expressions name. */
    Set<String> beans() {
        Set<String> found = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(content);
        while (expression.find()) {
            Matcher bean = BEAN.matcher(IN_QUOTES.matcher(expression.group()).replaceAll("''"));
            while (bean.find()) {
                found.add(bean.group(1));
            }
        }
        return found;
    }

    /** Everything in it that looks like a text's key of one of these modules; those that end with a dot are beginnings. */
    Set<String> keys(Set<String> modules) {
        Set<String> found = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(content);
        while (expression.find()) {
            collect(IN_QUOTES.matcher(expression.group()), modules, found);
        }
        collect(Pattern.compile("(?:value|key|states|countKey)=\"([^\"#]+)\"").matcher(content), modules, found);
        return found;
    }

    private static void collect(Matcher quoted, Set<String> modules, Set<String> found) {
        while (quoted.find()) {
            String word = quoted.group(1) == null ? quoted.group(quoted.groupCount()) : quoted.group(1);
            if (isKey(word) && modules.contains(word.substring(0, word.indexOf('.')))) {
                found.add(word);
            }
        }
    }
}
