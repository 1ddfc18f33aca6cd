package perspectiva.web.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.modules.Extensions;
import perspectiva.core.start.Settings;
import perspectiva.spi.ApiPart;

/** The description of the whole interface: the frame's own part, and those of the modules that are on. */
@Path("/openapi.json")
public class OpenApiResource {

    @Inject
    Extensions extensions;

    @Inject
    Settings settings;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String document() {
        List<JsonObject> parts = new ArrayList<>();
        extensions.ask(ApiPart.class, part -> parts.add(read(part.document())));
        JsonObject own = own();
        JsonObjectBuilder paths = Json.createObjectBuilder(own.getJsonObject("paths"));
        JsonObjectBuilder schemas =
                Json.createObjectBuilder(own.getJsonObject("components").getJsonObject("schemas"));
        for (JsonObject part : parts) {
            paths.addAll(Json.createObjectBuilder(part.getJsonObject("paths")));
            schemas.addAll(
                    Json.createObjectBuilder(part.getJsonObject("components").getJsonObject("schemas")));
        }
        JsonObjectBuilder components =
                Json.createObjectBuilder(own.getJsonObject("components")).add("schemas", schemas);
        JsonValue server = Json.createObjectBuilder()
                .add("url", settings.address() + "/api/v1")
                .build();
        return Json.createObjectBuilder(own)
                .add("servers", Json.createArrayBuilder().add(server))
                .add("paths", paths)
                .add("components", components)
                .build()
                .toString();
    }

    private static JsonObject own() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("/perspectiva/portal/openapi.json");
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static JsonObject read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
