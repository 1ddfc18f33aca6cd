package perspectiva.core.caller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import perspectiva.core.start.Settings;

/**
 * The network address a request comes from, by which tries are counted. Behind a proxy everybody comes from the proxy, and a
 * whole town would share ten tries a minute; there the proxy says who came to it. Only what it says last is believed: whatever
 * stands before that, the visitor may have written.
 */
@RequestScoped
public class ComesFrom {

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    public String address() {
        boolean isBehindProxy = Boolean.parseBoolean(settings.text("proxy", "false"));
        return isBehindProxy
                ? behindProxy(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")))
                : request.getRemoteAddr();
    }

    /** @param forwarded the headers of that name, in their order */
    static String behindProxy(String proxy, List<String> forwarded) {
        String all = String.join(",", forwarded);
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{2,45}") ? last : proxy;
    }
}
