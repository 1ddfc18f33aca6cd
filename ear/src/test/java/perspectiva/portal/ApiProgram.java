package perspectiva.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.spi.Role;

/** A program of somebody's organisation, with a token that its owner made at the portal's own page. */
final class ApiProgram {

    static final String ROOT = "/api/v1";

    /** What a program asked. */
    record Asked(String method, String path, String body, Map<String, String> headers) {

        static Asked get(String path) {
            return new Asked("GET", path, null, Map.of());
        }

        static Asked send(String method, String path, String body) {
            return new Asked(method, path, body, Map.of("Content-Type", "application/json"));
        }

        Asked with(String header, String value) {
            Map<String, String> all = new java.util.TreeMap<>(headers);
            all.put(header, value);
            return new Asked(method, path, body, all);
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;

    private ApiProgram(String token) {
        this.token = token;
    }

    /** One that shows this token, whatever it is worth; none when it is empty. */
    static ApiProgram showing(String token) {
        return new ApiProgram(token);
    }

    static ApiProgram of(Role owner) {
        Guest.Answer page =
                DemoTown.somebody(owner).fill("/account/tokens", Map.of("label", "Проверка", "days", "30"), "issue");
        Matcher shown = Pattern.compile("prs_[\\w-]+").matcher(page.body());
        if (!shown.find()) {
            throw new AssertionError("No token: " + page.status() + " " + Html.messages(page.body()));
        }
        return new ApiProgram(shown.group());
    }

    HttpResponse<String> ask(Asked asked) {
        return send(
                asked,
                asked.body() == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(asked.body()));
    }

    /** Sends the body in chunks, without a word on how long it is. */
    HttpResponse<String> askInChunks(Asked asked) {
        byte[] body = asked.body().getBytes(StandardCharsets.UTF_8);
        return send(asked, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private HttpResponse<String> send(Asked asked, HttpRequest.BodyPublisher body) {
        URI address = URI.create(RunningPortal.shared().address() + asked.path());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).method(asked.method(), body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        asked.headers().forEach(request::header);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(asked + ": " + gone, gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
