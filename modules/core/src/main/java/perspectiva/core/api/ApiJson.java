package perspectiva.core.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.text.Characters;

/**
 * JSON as the portal speaks it with programs: dates as 2026-03-02, choices in lower-case words. What it reads it takes
 * literally: no text for a number, no property twice, none that nobody knows.
 */
public final class ApiJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new DayWriter())
                    .addDeserializer(String.class, new TextReader())
                    .addDeserializer(LocalDate.class, new DayReader()))
            .build();

    private ApiJson() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static JsonNode node(Object value) {
        return JSON.valueToTree(value);
    }

    /** @throws ApiRefused 400 when it is no JSON object, or has a property beside these */
    public static ObjectNode read(String body, Set<String> known) {
        try {
            if (!(JSON.readTree(body == null ? "" : body) instanceof ObjectNode object)) {
                throw new ApiRefused(400, "core.refused.api.json");
            }
            object.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    throw ApiRefused.inBody(pointer(name), "core.refused.api.unknown", name);
                }
            });
            return object;
        } catch (JsonProcessingException broken) {
            throw new ApiRefused(400, "core.refused.api.json");
        }
    }

    /** @throws ApiRefused 400 at the property when it cannot be read so, or is a list with nothing in a place */
    public static <T> T property(Class<T> type, ObjectNode object, String name) {
        JsonNode node = object.get(name);
        for (JsonNode item : node) {
            if (item.isNull()) {
                throw ApiRefused.inBody(pointer(name), "core.refused.api.type", pointer(name));
            }
        }
        return as(type, node, pointer(name));
    }

    /** @throws ApiRefused 400 at the property that cannot be read */
    public static <T> T as(Class<T> type, JsonNode node) {
        return as(type, node, "");
    }

    private static <T> T as(Class<T> type, JsonNode node, String parent) {
        try {
            return JSON.treeToValue(node, type);
        } catch (JsonMappingException wrong) {
            String place = wrong.getPath().stream()
                    .map(step -> pointer(step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName()))
                    .collect(Collectors.joining("", parent, ""));
            throw ApiRefused.inBody(place, "core.refused.api.type", place);
        } catch (JsonProcessingException broken) {
            throw new ApiRefused(400, "core.refused.api.json");
        }
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Text without what no text is made of, as forms bring it: one of the databases would fail at it. */
    private static final class TextReader extends StringDeserializer {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = super.deserialize(in, context);
            return text == null ? null : Characters.legible(text);
        }
    }

    private static final class DayWriter extends StdScalarSerializer<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1;

        DayWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator out, SerializerProvider any) throws IOException {
            out.writeString(day.toString());
        }
    }

    private static final class DayReader extends StdScalarDeserializer<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(in.getText());
            } catch (DateTimeException noDay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, in.getText(), "a day");
            }
        }
    }
}
