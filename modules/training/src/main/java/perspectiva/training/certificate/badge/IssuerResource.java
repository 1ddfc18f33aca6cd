package perspectiva.training.certificate.badge;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import perspectiva.spi.Refused;

/** What verifiers of badges look up: who issues them, the public keys, which were revoked, what was achieved. */
@Path("/training/issuer")
@RequestScoped
public class IssuerResource {

    /** A credential as compact JWS. */
    static final String SIGNED = "application/vc+jwt";

    /** Long enough to spare the portal, short enough for a revocation to be noticed. */
    private static final String FOR_MINUTES = "public, max-age=300";

    @Inject
    BadgeMaker badges;

    @Inject
    Achievements achievements;

    @Inject
    SigningKeys keys;

    @Inject
    StatusLists statuses;

    @GET
    public Response issuer() {
        return json(badges.issuer().toString());
    }

    @GET
    @Path("jwks.json")
    public Response published() {
        return json(new JWKSet(keys.published()).toString());
    }

    @GET
    @Path("keys/{name: [A-Za-z0-9_-]{43}}")
    public Response key(@PathParam("name") String name) {
        return keys.published().stream()
                .filter(key -> key.getKeyID().equals(name))
                .findFirst()
                .map(key -> json(key.toJSONString()))
                .orElseThrow(Refused.NotFound::new);
    }

    @GET
    @Path("status/{list: \\d{1,9}}")
    public Response status(@PathParam("list") long list) {
        return Response.ok(statuses.signed(list), SIGNED)
                .header(HttpHeaders.CACHE_CONTROL, FOR_MINUTES)
                .build();
    }

    @GET
    @Path("achievements/{version: \\d{1,18}}")
    public Response achievement(@PathParam("version") long version) {
        return json(achievements.of(version));
    }

    private static Response json(String body) {
        return Response.ok(body, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, FOR_MINUTES)
                .build();
    }
}
