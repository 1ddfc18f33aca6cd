package perspectiva.core.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place where the next part of a list begins, as programs hand it back. It holds for the list it was given with, because
 * with other filters it would leave records out.
 */
public final class Cursor {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,18}):(-?\\d{1,11})");

    private Cursor() {}

    /**
     * @param record the last record that was given
     * @param list what tells the list from others
     */
    public static String after(long record, Object list) {
        String place = record + ":" + list.hashCode();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws ApiRefused 400 when it is none, or one of another list */
    public static long read(String cursor, Object list) {
        try {
            byte[] place = Base64.getUrlDecoder().decode(cursor);
            Matcher parts = PLACE.matcher(new String(place, StandardCharsets.US_ASCII));
            if (parts.matches() && parts.group(2).equals(String.valueOf(list.hashCode()))) {
                return Long.parseLong(parts.group(1));
            }
        } catch (IllegalArgumentException notEncodedSo) {
            throw new ApiRefused(400, "core.refused.api.cursor");
        }
        throw new ApiRefused(400, "core.refused.api.cursor");
    }
}
