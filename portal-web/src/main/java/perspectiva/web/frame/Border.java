package perspectiva.web.frame;

import java.util.Locale;
import java.util.regex.Pattern;

/** What stands between the parts of a form that is sent with files: whoever sends one says so (RFC 2046, 5.1.1). */
final class Border {

    private static final Pattern SAID =
            Pattern.compile("; *boundary *= *(\"[^\"]{1,70}\"|[^\" ;,]{1,70})( *;.*|, *.*)?$");

    private Border() {}

    /** Whether parts are sent and nobody can tell where one ends. @param type the request's; null without one */
    static boolean isMissing(String type) {
        String said = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return said.startsWith("multipart/") && !SAID.matcher(said).find();
    }
}
