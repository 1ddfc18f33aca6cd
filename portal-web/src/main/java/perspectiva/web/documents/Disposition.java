package perspectiva.web.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a browser is told a file's name (RFC 6266): in full, and in plain letters for those that do not understand it. */
final class Disposition {

    private Disposition() {}

    /** @param kind {@code inline} or {@code attachment} */
    static String of(String kind, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9. _()-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
