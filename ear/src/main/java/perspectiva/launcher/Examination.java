package perspectiva.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The findings about one installation, printed one a line. A running portal is asked; a stopped one is started for a look. */
final class Examination {

    /** Begins a bad line, here as in the portal's own report. */
    private static final String FAULT = "FAULT";

    private static final long ENOUGH_DISK = 500L * 1024 * 1024;

    private final DataFolder data;
    private final DataOptions options;
    private final PrintWriter out;
    private boolean isPassed = true;

    Examination(DataOptions options, PrintWriter out) {
        this.data = options.data();
        this.options = options;
        this.out = out;
    }

    boolean isPassed() {
        if (!finds("Data folder", this::prepareData) || !finds("Settings", this::readSettings)) {
            return false;
        }
        finds("Free disk", this::measureDisk);
        DropIn.in(Path.of(settings().get("modules"))).forEach(dropIn -> finds(dropIn.name(), () -> open(dropIn)));
        Optional<InstanceLock.Holder> running = InstanceLock.holder(data);
        if (running.isPresent()) {
            finds("Running portal", () -> askHealth(running.get()));
        } else {
            finds("Database and portal", this::startForALook);
        }
        return isPassed;
    }

    /** What is looked at; it answers with what it saw, or refuses. */
    private interface Look {
        String see() throws IOException, InterruptedException;
    }

    private boolean finds(String what, Look look) {
        boolean isWell = true;
        String seen;
        try {
            seen = look.see();
        } catch (CannotGoOn refused) {
            isWell = false;
            seen = refused.getMessage();
        } catch (IOException broken) {
            isWell = false;
            seen = broken.toString();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn(Outcome.PORTAL_FAILED, "The check was interrupted.");
        }
        out.printf("%-8s%s: %s%n", isWell ? "ok" : FAULT, what, seen);
        isPassed &= isWell;
        return isWell;
    }

    private String prepareData() {
        boolean isNew = !data.exists();
        data.prepare();
        return data.path() + (isNew ? ", new: there was no portal in it" : "");
    }

    private Settings settings() {
        return options.settings(data).checked();
    }

    private String readSettings() {
        return options.settingsInUse(data).checked().address();
    }

    private String measureDisk() throws IOException {
        long free = Files.getFileStore(data.path()).getUsableSpace();
        if (free < ENOUGH_DISK) {
            throw fault("only %d MB are left; the portal needs 500 MB to work safely", free >> 20);
        }
        return (free >> 20) + " MB";
    }

    private static String open(DropIn dropIn) {
        dropIn.fault().ifPresent(fault -> {
            throw fault("%s", fault);
        });
        return "a readable module";
    }

    private String askHealth(InstanceLock.Holder running) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(running.address() + "/health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw fault("%s/health/ready answers %d %s", running.address(), answer.statusCode(), answer.body());
        }
        return running.address() + "/health/ready says it is ready";
    }

    private String startForALook() throws IOException {
        Settings settings = settings();
        settings.set("host", "127.0.0.1");
        settings.set("port", 0);
        settings.set("check", "true");
        Files.deleteIfExists(data.report());
        List<String> report;
        try (Portal portal = Portal.start(data, settings, () -> false)) {
            report = Files.exists(data.report()) ? Files.readAllLines(data.report()) : List.of();
        }
        report.stream().filter(line -> !line.startsWith(FAULT)).forEach(out::println);
        List<String> faults =
                report.stream().filter(line -> line.startsWith(FAULT)).toList();
        faults.forEach(out::println);
        if (!faults.isEmpty()) {
            throw fault("the portal starts, with %d fault(s)", faults.size());
        }
        return "the portal starts";
    }

    private static CannotGoOn fault(String sentence, Object... values) {
        return new CannotGoOn(Outcome.PORTAL_FAILED, sentence, values);
    }
}
