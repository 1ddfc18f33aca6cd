package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request without the characters that no text is made of: those that control a terminal, and halves of characters. They
 * come along with text that is pasted from elsewhere; PostgreSQL refuses some of them, and an answer in XML cannot hold others.
 */
final class Legible extends HttpServletRequestWrapper {

    private static final Pattern NO_TEXT =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\x{FFFE}\\x{FFFF}\\x{D800}-\\x{DFFF}]");

    private final Map<String, String[]> parameters;

    private Legible(HttpServletRequest request, Map<String, String[]> parameters) {
        super(request);
        this.parameters = parameters;
    }

    /** The request itself when there is nothing to leave out, which is nearly always. */
    static HttpServletRequest of(HttpServletRequest request) {
        Map<String, String[]> sent = request.getParameterMap();
        if (sent.values().stream().flatMap(Arrays::stream).noneMatch(Legible::isSpoilt)) {
            return request;
        }
        Map<String, String[]> legible = new LinkedHashMap<>();
        sent.forEach((name, values) ->
                legible.put(name, Arrays.stream(values).map(Legible::legible).toArray(String[]::new)));
        return new Legible(request, Collections.unmodifiableMap(legible));
    }

    private static boolean isSpoilt(String text) {
        return NO_TEXT.matcher(text).find();
    }

    static String legible(String text) {
        return NO_TEXT.matcher(text).replaceAll("");
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
