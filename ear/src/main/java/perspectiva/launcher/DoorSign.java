package perspectiva.launcher;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;

/**
 * What stands at the portal's address until the portal answers there itself: whoever comes is asked to come back soon. The
 * server would say for some seconds that there is no such page, which search engines and watchers believe.
 */
final class DoorSign implements AutoCloseable {

    private static final int UNAVAILABLE = 503;
    private static final Map<String, String> HEADERS = Map.of(
            "Retry-After", "5",
            "Cache-Control", "no-store",
            "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Content-Type", "text/html;charset=UTF-8",
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff");

    private final HttpServer server;

    private DoorSign(HttpServer server) {
        this.server = server;
    }

    /** @param page what people read; programs get the headers alone */
    static DoorSign hang(String host, int port, byte[] page) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
            server.createContext("/", visitor -> answer(visitor, page));
            server.start();
            return new DoorSign(server);
        } catch (IOException refused) {
            throw new CannotGoOn(
                            Outcome.PORT_IN_USE, "Port %d at %s cannot be used: %s.", port, host, refused.getMessage())
                    .causedBy(refused);
        }
    }

    private static void answer(HttpExchange visitor, byte[] page) throws IOException {
        try (visitor) {
            Headers headers = visitor.getResponseHeaders();
            HEADERS.forEach(headers::set);
            boolean isPerson = String.valueOf(visitor.getRequestHeaders().getFirst("Accept"))
                            .contains("text/html")
                    && !visitor.getRequestMethod().equals("HEAD");
            visitor.sendResponseHeaders(UNAVAILABLE, isPerson ? page.length : -1);
            if (isPerson) {
                visitor.getResponseBody().write(page);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
