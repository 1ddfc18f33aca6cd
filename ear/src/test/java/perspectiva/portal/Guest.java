package perspectiva.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the portal without a browser: fast, keeps cookies, sees every redirect. */
public final class Guest {

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String body) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Where a redirect leads; empty when it is none. */
        public String location() {
            return header("Location");
        }

        /** What stands in the window's title, before the portal's name. */
        public String title() {
            Matcher title = Pattern.compile("(?s)<title>(.*?) · [^·<]*</title>").matcher(body);
            return title.find() ? Html.plain(title.group(1)) : "";
        }
    }

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String portal;
    private final Map<String, String> cookies = new TreeMap<>();

    /** Tries at the door are counted by address; one guest's must not keep another waiting. */
    private final String address;

    private Guest(String portal, String address) {
        this.portal = portal;
        this.address = address;
    }

    /** Somebody nobody knows. */
    public static Guest of(RunningPortal portal) {
        return new Guest(portal.address(), "10.0." + COUNT.incrementAndGet() % 250 + ".1");
    }

    /** Somebody else at the same network address. */
    public Guest neighbour() {
        return new Guest(portal, address);
    }

    public String portal() {
        return portal;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** From now on in this language. */
    public Guest reading(String language) {
        cookies.put("language", language);
        return this;
    }

    public Answer open(String path) {
        return send(request(path).GET().build());
    }

    /** Sends a form as the portal's own pages do. */
    public Answer send(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** A file somebody chose. */
    public record Chosen(String name, byte[] content) {}

    /** Sends a form with files as browsers do (RFC 7578), each named by this field. */
    public Answer sendFiles(String path, Map<String, String> form, String field, Chosen... files) {
        String border = "----perspectiva" + COUNT.incrementAndGet();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach(
                (name, value) -> part(body, border, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        for (Chosen file : files) {
            String head = "name=\"" + field + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: application/pdf";
            part(body, border, head, file.content());
        }
        body.writeBytes(("--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .header("Origin", portal)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends what is no proper form, from a page of the portal. */
    public Answer sendRaw(String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("Origin", portal)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String border, String head, byte[] content) {
        body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Opens a page, fills its form and presses the button whose id or name is given, as a browser without script would. */
    public Answer fill(String path, Map<String, String> typed, String button) {
        Answer page = open(path);
        Html.Form form = Html.form(page.body(), button)
                .orElseThrow(() -> new AssertionError(path + " has no form with " + button + ": " + page.status()));
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.putAll(typed);
        fields.put(form.buttonName(), form.buttonValue());
        return send(form.action().isEmpty() ? path : form.action(), fields);
    }

    /** Signs in at the front door. */
    public Guest signIn(String email, String password) {
        Answer page = open("/signin");
        Html.Form form = Html.formWithPassword(page.body())
                .orElseThrow(() -> new AssertionError("/signin asks for no password; it answered " + page.status()));
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.put(form.nameLike("e?mail|login|user"), email);
        fields.put(form.nameLike("password"), password);
        if (!form.buttonName().isEmpty()) {
            fields.put(form.buttonName(), form.buttonValue());
        }
        Answer answer = send(form.action().isEmpty() ? "/signin" : form.action(), fields);
        if (answer.status() != 302 && answer.status() != 303) {
            throw new AssertionError(
                    email + " could not sign in: " + answer.status() + " " + Html.messages(answer.body()));
        }
        return this;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "ru")
                .header("X-Forwarded-For", address);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    /** A file that is no text; fails when the portal gives none. */
    public byte[] download(String path) {
        HttpResponse<byte[]> response = exchange(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
        try {
            HttpResponse<T> response = HTTP.send(request, reader);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException gone) {
            throw new UncheckedIOException(request.uri() + ": " + gone, gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);
        if (pair.length < 2 || pair[1].isEmpty() || cookie.matches("(?i).*max-age=0(;.*)?")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
