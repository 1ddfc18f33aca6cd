package perspectiva.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import perspectiva.core.text.Characters;

/** A request without the characters that no text is made of, which come along with text that is pasted from elsewhere. */
final class Legible extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    private Legible(HttpServletRequest request, Map<String, String[]> parameters) {
        super(request);
        this.parameters = parameters;
    }

    /** The request itself when there is nothing to leave out, which is nearly always. */
    static HttpServletRequest of(HttpServletRequest request) {
        Map<String, String[]> sent = request.getParameterMap();
        if (sent.values().stream().flatMap(Arrays::stream).allMatch(Characters::areLegible)) {
            return request;
        }
        Map<String, String[]> legible = new LinkedHashMap<>();
        sent.forEach((name, values) ->
                legible.put(name, Arrays.stream(values).map(Characters::legible).toArray(String[]::new)));
        return new Legible(request, Collections.unmodifiableMap(legible));
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
