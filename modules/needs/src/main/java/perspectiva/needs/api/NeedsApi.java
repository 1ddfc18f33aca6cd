package perspectiva.needs.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import perspectiva.core.api.ApiJson;
import perspectiva.needs.entity.NeedField;
import perspectiva.spi.ApiPart;

/** What the interface for programs says of needs. The form's fields are described from the form itself, so none is forgotten. */
@ApplicationScoped
public class NeedsApi implements ApiPart {

    private static final String FILE = "/perspectiva/needs/openapi.json";

    @Override
    public String document() {
        try (InputStream file = NeedsApi.class.getResourceAsStream(FILE)) {
            ObjectNode document = (ObjectNode) new ObjectMapper().readTree(file);
            document.withObject("/components/schemas").set("NeedForm", form());
            return document.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode form() {
        ObjectNode schema = ApiJson.object();
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (NeedField field : NeedField.values()) {
            properties.set(field.word(), described(FormProperty.of(field).type()));
        }
        return schema;
    }

    private static ObjectNode described(Class<?> type) {
        ObjectNode schema = ApiJson.object();
        if (type == boolean.class) {
            return schema.put("type", "boolean");
        }
        schema.put("nullable", true);
        if (type.isArray()) {
            words(schema.put("type", "array").putObject("items").put("type", "string"), type.getComponentType());
            return schema;
        }
        if (type == Integer.class) {
            return schema.put("type", "integer").put("format", "int32");
        }
        if (type == Long.class) {
            return schema.put("type", "integer").put("format", "int64").put("description", "Kopecks.");
        }
        schema.put("type", "string");
        if (type == LocalDate.class) {
            return schema.put("format", "date");
        }
        if (type.isEnum()) {
            words(schema, type).addNull();
        }
        return schema;
    }

    private static ArrayNode words(ObjectNode schema, Class<?> type) {
        ArrayNode words = schema.putArray("enum");
        Stream.of(type.getEnumConstants())
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .forEach(words::add);
        return words;
    }
}
