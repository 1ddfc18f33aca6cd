package perspectiva.web.people;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Makes a language chosen on the profile page win over one chosen in the top bar before. */
final class Languages {

    private static final int YEAR = 365 * 24 * 3600;

    private Languages() {}

    static void choose(String language, HttpServletRequest request) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("maxAge", YEAR);
        properties.put("path", "/");
        properties.put("httpOnly", true);
        properties.put("secure", request.isSecure());
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie("language", language, properties);
    }
}
