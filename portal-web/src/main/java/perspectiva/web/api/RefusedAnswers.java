package perspectiva.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Refused;

/** Turns a business "no" into an answer programs understand, in the caller's language. */
@Provider
public class RefusedAnswers implements ExceptionMapper<Refused> {

    @Inject
    PageTexts texts;

    @Override
    public Response toResponse(Refused refused) {
        return Problem.of(statusOf(refused), texts.filled(refused.key(), refused.values()));
    }

    private static Status statusOf(Refused refused) {
        if (refused instanceof Refused.NotFound || refused instanceof Refused.SwitchedOff) {
            return Status.NOT_FOUND;
        }
        if (refused instanceof Refused.NotAllowed) {
            return Status.FORBIDDEN;
        }
        return refused instanceof Refused.ChangedMeanwhile ? Status.CONFLICT : Status.BAD_REQUEST;
    }
}
