package perspectiva.training.certificate.badge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import perspectiva.core.api.ApiJson;
import perspectiva.core.api.ApiRefused;
import perspectiva.core.caller.ComesFrom;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.MyCertificates;
import perspectiva.training.certificate.MyCertificates.Taken;
import perspectiva.training.certificate.Verification;
import perspectiva.training.certificate.Verified;

/**
 * Documents by their codes: {@code /api/v1/training/certificates/<code>} tells anybody how one stands; with {@code .pdf} and
 * {@code .jwt} its holder takes it along.
 */
@Path("/training/certificates")
@RequestScoped
public class CertificateResource {

    private static final String CODE = "{code: [0-9A-Za-z-]{28,40}}";

    @Inject
    Verification verification;

    @Inject
    MyCertificates certificates;

    @Inject
    ComesFrom from;

    @GET
    @Path(CODE)
    public Response check(@PathParam("code") String code) {
        Verified found = verified(code);
        return Response.ok(json(found).toString(), MediaType.APPLICATION_JSON).build();
    }

    private Verified verified(String code) {
        try {
            return verification.check(code, from.address()).orElseThrow(Refused.NotFound::new);
        } catch (Refused.NotFound absent) {
            throw absent;
        } catch (Refused tooOften) {
            throw new ApiRefused(429, tooOften.key(), tooOften.values().toArray());
        }
    }

    private static ObjectNode json(Verified found) {
        ObjectNode json = ApiJson.object()
                .put("code", found.code())
                .put("number", found.number())
                .put("status", found.standing().word())
                .put("document", found.document().word())
                .put("name", found.name())
                .put("nameIsFull", found.isNamed())
                .put("course", found.title())
                .put("hours", found.hours())
                .put("startsOn", found.startsOn().toString())
                .put("endsOn", found.endsOn().toString())
                .put("grade", found.grade())
                .put("provider", found.provider())
                .put("issuedOn", found.issuedOn().toString());
        found.validUntil().ifPresent(last -> json.put("validUntil", last.toString()));
        found.since().ifPresent(day -> json.put("endedOn", day.toString()));
        found.digest().ifPresent(digest -> json.put("sha256", digest));
        json.set("outcomes", ApiJson.node(found.outcomes()));
        return json;
    }

    @GET
    @Path(CODE + ".pdf")
    public Response paper(@PathParam("code") String code) {
        return file(certificates.paper(code), "application/pdf", "certificate.pdf");
    }

    @GET
    @Path(CODE + ".jwt")
    public Response badge(@PathParam("code") String code) {
        return file(certificates.badge(code), IssuerResource.SIGNED, "badge.jwt");
    }

    /** @param plain the file's name for browsers that know no other letters (RFC 6266) */
    private static Response file(Taken taken, String type, String plain) {
        String name = URLEncoder.encode(taken.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(taken.bytes(), type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
