package perspectiva.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Sends everything that is logged, the server's records too, to the data folder. */
final class Logging {

    private static final String CONFIGURATION = "java.util.logging.config.file";

    private Logging() {}

    static void configure(DataFolder data) {
        System.setProperty(LogFile.PATH, data.log().toString());
        System.setProperty(
                "derby.stream.error.file", data.logs().resolve("derby.log").toString());
        System.setProperty("derby.infolog.append", "true");
        try {
            if (System.getProperty(CONFIGURATION) == null) {
                Path configuration = data.run().resolve("logging.properties");
                Privacy.write(configuration, PackedFile.read("/logging.properties"));
                System.setProperty(CONFIGURATION, configuration.toString());
            }
            byte[] chosen = Files.readAllBytes(Path.of(System.getProperty(CONFIGURATION)));
            LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(chosen));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Terminal.keepForLauncher();
    }
}
