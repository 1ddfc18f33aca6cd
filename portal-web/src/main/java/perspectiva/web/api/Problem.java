package perspectiva.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;

/**
 * What is wrong, in the form of RFC 9457, {@code application/problem+json}. Its type is a name that stays: the refusal's text
 * key; its detail is a sentence in the reader's language.
 *
 * @param pointer the place in the body it is about, as a JSON Pointer; empty when it is about the whole
 */
record Problem(int status, String key, String detail, String pointer) {

    static final String TYPE = "application/problem+json";

    String json() {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "urn:perspectiva:" + key)
                .add("title", title())
                .add("status", status)
                .add("detail", detail);
        if (!pointer.isEmpty()) {
            body.add(
                    "errors",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("pointer", pointer)
                                    .add("detail", detail)));
        }
        return body.build().toString();
    }

    private String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        if (known != null) {
            return known.getReasonPhrase();
        }
        return status == 507 ? "Insufficient Storage" : "Unprocessable Content";
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(TYPE).entity(json());
    }
}
