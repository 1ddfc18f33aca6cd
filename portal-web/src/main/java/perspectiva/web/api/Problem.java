package perspectiva.web.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** An answer that says what is wrong in the form of RFC 9457, {@code application/problem+json}. */
final class Problem {

    private Problem() {}

    static Response of(Response.Status status, String detail) {
        String body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", detail)
                .build()
                .toString();
        return Response.status(status)
                .type("application/problem+json")
                .entity(body)
                .build();
    }
}
