package perspectiva.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Somebody who cannot wait: asks for the list of vacancies again and again while the portal starts, until it is shown. */
final class EarlyVisitor {

    private static final int FOUND = 200;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<HttpResponse<String>> answers = new ArrayList<>();
    private final HttpRequest request;

    EarlyVisitor(RunningPortal portal) {
        request = HttpRequest.newBuilder(URI.create(portal.address() + "/needs/vacancies"))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
    }

    void whileThis(Runnable start) {
        CompletableFuture<Void> asking = CompletableFuture.runAsync(this::ask);
        start.run();
        asking.join();
    }

    private void ask() {
        while (answers.isEmpty() || last().statusCode() != FOUND) {
            try {
                answers.add(browser.send(request, HttpResponse.BodyHandlers.ofString()));
            } catch (IOException nobodyThereYet) {
                Thread.onSpinWait();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private HttpResponse<String> last() {
        return answers.get(answers.size() - 1);
    }

    HttpResponse<String> first() {
        return answers.get(0);
    }

    /** The kinds of answers, in the order in which they came first. */
    List<Integer> statuses() {
        return answers.stream().map(HttpResponse::statusCode).distinct().toList();
    }
}
