package perspectiva.needs.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import perspectiva.core.api.Answer;
import perspectiva.core.api.ApiJson;
import perspectiva.core.api.ApiRefused;
import perspectiva.core.api.Cursor;
import perspectiva.core.api.EntityTags;
import perspectiva.core.api.OnceOnly;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Characters;
import perspectiva.needs.NeedFilter;
import perspectiva.needs.NeedRow;
import perspectiva.needs.Needs;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Needs for programs: {@code /api/v1/needs}. Who may what, and every rule, is asked where pages ask too. */
@Path("/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NeedsResource {

    private static final String ONE = "{id: \\d{1,18}}";
    private static final String ROOT = "/api/v1/needs";
    private static final Set<String> PAGING = Set.of("cursor", "limit");
    private static final int LIMIT = 20;
    private static final int MOST = 100;

    @Inject
    Needs needs;

    @Inject
    Occupations occupations;

    @Inject
    OnceOnly once;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Context
    UriInfo address;

    /** The newest first. */
    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        Map<String, String> parameters = new TreeMap<>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, Characters.legible(values.get(0))));
        parameters.keySet().removeAll(PAGING);
        NeedFilter.senseless(parameters).stream().findFirst().ifPresent(word -> {
            throw new ApiRefused(400, "core.refused.api.parameter", word);
        });
        NeedFilter filter = NeedFilter.of(parameters);
        int size = size(limit);
        long before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, filter);
        List<NeedRow> rows = needs.before(filter, before, size + 1);
        ObjectNode answer = ApiJson.object();
        ArrayNode items = answer.putArray("items");
        rows.stream().limit(size).forEach(row -> NeedJson.add(items, row));
        answer.put("next", rows.size() > size ? Cursor.after(rows.get(size - 1).id(), filter) : null);
        return Response.ok(answer.toString()).build();
    }

    private static int size(String limit) {
        if (limit == null) {
            return LIMIT;
        }
        if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new ApiRefused(400, "core.refused.api.limit", MOST);
        }
        return Integer.parseInt(limit);
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Need need = needs.byId(id);
        return EntityTags.isKnown(known, need.version())
                ? Response.notModified()
                        .header(HttpHeaders.ETAG, EntityTags.of(need.version()))
                        .build()
                : answer(need);
    }

    /** Begins a draft, for the caller's organisation or, by the office, for the employer named. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(
            String body, @QueryParam("employer") String employer, @HeaderParam("Idempotency-Key") String key) {
        Answer answer = key == null
                ? create(body, employer)
                : once.answer(key, employer + " " + body, () -> create(body, employer));
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, settings.address() + answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .entity(answer.body())
                .build();
    }

    private Answer create(String body, String employer) {
        NeedForm form = NeedJson.form(body);
        checkOccupation(form);
        Need need = needs.draft(employer(employer), form);
        return new Answer(
                Response.Status.CREATED.getStatusCode(),
                ROOT + "/" + need.id(),
                EntityTags.of(need.version()),
                NeedJson.of(need, true).toString());
    }

    private long employer(String named) {
        if (named == null) {
            return caller.organisation().orElseThrow(Refused.NotAllowed::new);
        }
        if (!named.matches("\\d{1,18}")) {
            throw new Refused.NotFound();
        }
        return Long.parseLong(named);
    }

    /** Says anew what the employer says; what the body leaves out is said no longer. */
    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(@PathParam("id") long id, String body, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        NeedForm form = NeedJson.form(body);
        if (NeedField.OCCUPATION.differs(needs.byId(id).form(), form)) {
            checkOccupation(form);
        }
        return answer(needs.save(id, EntityTags.required(version), form));
    }

    /** Pages let people choose a code; programs write it. */
    private void checkOccupation(NeedForm form) {
        if (form.getOccupation() != null && !occupations.isOffered(form.getOccupation())) {
            throw new Refused("needs.refused.occupation.choose").at("occupation");
        }
    }

    @POST
    @Path(ONE + "/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") long id, String body, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(NeedAct.of(body).to(id, EntityTags.required(version), needs));
    }

    private Response answer(Need need) {
        return Response.ok(NeedJson.of(need, need.isKeptBy(caller)).toString())
                .header(HttpHeaders.ETAG, EntityTags.of(need.version()))
                .build();
    }
}
