package perspectiva.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import perspectiva.core.api.ApiRefused;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Turns a refusal into a problem, with the HTTP status that programs expect of it. */
@ApplicationScoped
public class Problems {

    private static final int UNPROCESSABLE = 422;
    private static final Set<Integer> KNOWN = Set.of(403, 404, 405, 406, 413, 415, 503, 507);

    @Inject
    PageTexts texts;

    @Inject
    Caller caller;

    Problem of(Refused refused) {
        if (refused instanceof Refused.NotAllowed && !caller.isSignedIn()) {
            return of(401, "core.refused.api.signin");
        }
        if (refused instanceof Refused.ChangedMeanwhile) {
            return of(412, "core.refused.api.changed");
        }
        return new Problem(
                status(refused), refused.key(), texts.filled(refused.key(), refused.values()), pointer(refused));
    }

    Problem of(int status, String key) {
        return new Problem(status, key, texts.get(key), "");
    }

    /** What the server itself refuses. */
    Problem ofHttp(int status) {
        return of(status, "core.refused.api.http." + (isKnown(status) ? status : 400));
    }

    boolean isKnown(int status) {
        return KNOWN.contains(status);
    }

    Problem broken(Object request) {
        String key = "core.refused.api.http.500";
        return new Problem(500, key, texts.of(key, request), "");
    }

    private static int status(Refused refused) {
        if (refused instanceof ApiRefused api) {
            return api.status();
        }
        if (refused instanceof Refused.NotFound || refused instanceof Refused.SwitchedOff) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        return refused instanceof Refused.NotAllowed ? Response.Status.FORBIDDEN.getStatusCode() : UNPROCESSABLE;
    }

    private static String pointer(Refused refused) {
        if (refused instanceof ApiRefused api) {
            return api.pointer();
        }
        return refused.field().isEmpty() ? "" : "/" + refused.field();
    }
}
