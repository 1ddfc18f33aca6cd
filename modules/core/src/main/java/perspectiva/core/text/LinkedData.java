package perspectiva.core.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What search engines read of a public page, as JSON inside a script element that no browser runs. */
public final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    /** Nothing in it can end the script element or begin a comment: those characters stand in texts only, and are escaped. */
    public static String inScript(JsonNode said) {
        try {
            return JSON.writeValueAsString(said)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
