package perspectiva.core.api;

import java.io.Serial;
import perspectiva.spi.Refused;

/** A refusal that is about how a program asked, and not about what. */
public class ApiRefused extends Refused {

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String pointer;

    /** @param status the HTTP status it is answered with */
    public ApiRefused(int status, String key, Object... values) {
        this("", status, key, values);
    }

    private ApiRefused(String pointer, int status, String key, Object... values) {
        super(key, values);
        this.status = status;
        this.pointer = pointer;
    }

    /** @param pointer the place in the body that is wrong, as a JSON Pointer (RFC 6901) */
    public static ApiRefused inBody(String pointer, String key, Object... values) {
        return new ApiRefused(pointer, 400, key, values);
    }

    public int status() {
        return status;
    }

    /** The place in the body that is wrong; empty when it is about the whole. */
    public String pointer() {
        return pointer;
    }
}
