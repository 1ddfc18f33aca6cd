package perspectiva.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the portal and stays until it is asked to stop. */
@Command(
        name = "run",
        description = "Starts the portal. Ctrl-C stops it.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped on request",
            "1:the portal reported a failure",
            "2:wrong option or setting",
            "3:the port cannot be used",
            "4:the data folder cannot be used",
            "5:the portal is already running on this data folder",
            "6:the database cannot be used",
            "7:the data was written by a newer program",
            "8:the portal could not be deployed",
            "9:the portal was not ready in time"
        })
final class RunCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Mixin
    DataOptions options;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "The port to answer at; 0 is any free one. Default: 8080")
    Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address of this machine to answer at. Default: 127.0.0.1, which is this machine only")
    String host;

    @Option(
            names = "--demo",
            arity = "0..1",
            fallbackValue = "on",
            paramLabel = "N",
            description = "Fills an empty database with a made-up partnership; with a number, with that many needs.")
    String demo;

    @Option(names = "--safe-mode", description = "Starts without the drop-in modules.")
    boolean isSafeMode;

    @Option(
            names = "--modules",
            paramLabel = "FOLDER",
            description = "The folder of drop-in modules. Default: modules in the data folder")
    Path modules;

    @Override
    public void run() {
        Instant begin = Instant.now();
        DataFolder data = options.data();
        data.prepare();
        copySettings(data);
        Settings settings = settings(data);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Perspectiva %s is starting ...%n", Perspectiva.Version.number());
        StopSignal stop = StopSignal.listening();
        try (Portal portal = Portal.start(data, settings, stop::isRequested)) {
            if (!stop.isRequested()) {
                announce(out, data, settings, Duration.between(begin, Instant.now()));
            }
            stop.await();
        }
        out.println("Perspectiva has stopped.");
    }

    private Settings settings(DataFolder data) {
        Settings settings = options.settings(data);
        given("port", port, settings);
        given("host", host, settings);
        given("demo", demo, settings);
        given("safe-mode", isSafeMode ? "true" : null, settings);
        given("modules", modules == null ? null : modules.toAbsolutePath().normalize(), settings);
        return settings.checked();
    }

    private static void given(String key, Object value, Settings settings) {
        if (value != null) {
            settings.set(key, value);
        }
    }

    private static void copySettings(DataFolder data) {
        if (!Files.exists(data.settings())) {
            try {
                Privacy.write(data.settings(), PackedFile.read("/portal.properties"));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static void announce(PrintWriter out, DataFolder data, Settings settings, Duration took) {
        out.printf(
                "Perspectiva is ready at %s/ after %s seconds.%n",
                settings.address(), String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0));
        out.printf("Data: %s%nLog:  %s%n", data.path(), data.log());
        if (!Readiness.greeting().isEmpty()) {
            out.printf("%n%s%n%n", Readiness.greeting());
        }
        out.println("Ctrl-C stops it.");
    }
}
