package perspectiva.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import perspectiva.spi.Refused;

/** Turns a business "no" into an answer programs understand, in the caller's language. */
@Provider
public class RefusedAnswers implements ExceptionMapper<Refused> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Refused refused) {
        Problem problem = problems.of(refused);
        Response.ResponseBuilder answer = problem.response();
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Perspectiva\"");
        }
        return answer.build();
    }
}
