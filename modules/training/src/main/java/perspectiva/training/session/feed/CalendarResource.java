package perspectiva.training.session.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import perspectiva.training.session.CalendarFeeds;
import perspectiva.training.session.CalendarText;

/** Calendars that people follow: {@code /api/v1/training/calendars/<secret>.ics}. The secret is all that is asked for. */
@Path("/training/calendars")
@RequestScoped
public class CalendarResource {

    @Inject
    CalendarFeeds feeds;

    @GET
    @Path("{secret: [A-Za-z0-9_-]{43}}.ics")
    public Response calendar(@PathParam("secret") String secret) {
        return Response.ok(feeds.behind(secret).toString())
                .header(HttpHeaders.CONTENT_TYPE, CalendarText.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
