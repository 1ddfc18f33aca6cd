package perspectiva.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The runnable jar, run to its end with some arguments. */
public record Program(int exitCode, String out, String err) {

    /** Runs a command that ends by itself. */
    public static Program run(String... arguments) {
        try {
            Process process = builder(List.of(arguments)).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Program(process.waitFor(), out, err);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-Dfile.encoding=UTF-8"));
        // Tests start often and run briefly: the first compiler is enough, but the room it has for all pages is not.
        // The
        // benchmark leaves both out.
        command.addAll(
                List.of(System.getProperty("perspectiva.java", "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m")
                        .split(" ")));
        command.addAll(List.of("-jar", System.getProperty("perspectiva.jar", "target/perspectiva.jar")));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
