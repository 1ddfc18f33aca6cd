package perspectiva.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the server refuses before a resource is asked: no such address, method or form of content. */
@Provider
public class HttpAnswers implements ExceptionMapper<WebApplicationException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response said = refused.getResponse();
        Response.ResponseBuilder answer = problems.ofHttp(said.getStatus()).response();
        if (said.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, said.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }
}
