package perspectiva.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The portal as people run it: the real jar, in a process of its own, on a free loopback port and a fresh data folder. Tests
 * of pages share one, with demonstration records; it starts when the first of them asks and stops when the last has run.
 */
public final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String READY = "Ctrl-C stops it";

    private static RunningPortal shared;

    private final Path folder;
    private final int port;
    private final List<String> options;
    private Process process;

    private RunningPortal(String... options) {
        this.options = List.of(options);
        this.port = freePort();
        try {
            this.folder = Files.createTempDirectory("perspectiva-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The one all tests of this run share. */
    public static synchronized RunningPortal shared() {
        if (shared == null) {
            shared = new RunningPortal("--demo");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
            shared.start();
        }
        return shared;
    }

    /** One of a test's own, not started yet, so that its data folder can be prepared. */
    public static RunningPortal withOptions(String... options) {
        return new RunningPortal(options);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return folder.resolve("data");
    }

    public long pid() {
        return process.pid();
    }

    /** What it has printed since its last start. */
    public String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Starts it and waits until it is ready. */
    public void start() {
        List<String> arguments = new ArrayList<>(List.of("run", "--port", "" + port, "--data", data().toString()));
        arguments.addAll(options);
        try {
            ProcessBuilder program = Program.builder(arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile());
            // As behind a proxy, so that guests can come from different addresses.
            program.environment().put("PERSPECTIVA_PROXY", "true");
            process = program.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        awaitReady();
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!output().contains(READY)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                kill();
                throw new IllegalStateException("The portal did not start:\n" + output());
            }
            pause();
        }
    }

    /** Asks it to stop, as a service manager does, and answers with its exit code. */
    public int stop() {
        process.destroy();
        return awaitExit();
    }

    /** Ends it in the middle of whatever it does. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    private int awaitExit() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The portal does not stop:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Stops it if it runs, and removes its data. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
