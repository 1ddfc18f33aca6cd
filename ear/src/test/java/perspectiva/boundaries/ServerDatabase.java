package perspectiva.boundaries;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sets up the server that Arquillian starts: where it listens, and which database it has - embedded Derby, or with {@code
 * -Dperspectiva.test.database=postgresql} a PostgreSQL that is started for the run.
 */
public class ServerDatabase implements BeforeAllCallback {

    private static EmbeddedPostgres postgres;

    /** Inside the server there is nothing left to set up. */
    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (System.getProperty("perspectiva.boundaries.options") != null || isInsideServer()) {
            return;
        }
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "boundaries-");
        Path listener = Files.writeString(
                folder.resolve("listener.txt"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n"
                        + "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false\n"
                        + "set configs.config.server-config.phone-home-runtime-configuration.enabled=false\n");
        int port = freePort();
        Map.of(
                        "perspectiva.boundaries.port", Integer.toString(port),
                        "perspectiva.boundaries.server",
                                Path.of("target/server/payara-micro.jar")
                                        .toAbsolutePath()
                                        .toString(),
                        "perspectiva.boundaries.options",
                                "-Xmx512m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Dperspectiva.data="
                                        + folder + database(),
                        "perspectiva.boundaries.more",
                                "--nohazelcast --port " + port + " --prebootcommandfile " + listener,
                        "perspectiva.boundaries.output",
                                Boolean.toString(Boolean.getBoolean("perspectiva.test.verbose")))
                .forEach(System::setProperty);
    }

    private static boolean isInsideServer() {
        return !Files.exists(Path.of("target/server/payara-micro.jar"));
    }

    private static String database() throws IOException {
        if (!System.getProperty("perspectiva.test.database", "derby").equals("postgresql")) {
            return " -Dperspectiva.db.url=jdbc:derby:memory:boundaries;create=true";
        }
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        Runtime.getRuntime().addShutdownHook(new Thread(ServerDatabase::stop));
        return " -Dperspectiva.db.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres"
                + " -Dperspectiva.db.user=postgres -Dperspectiva.db.password=postgres";
    }

    private static void stop() {
        try {
            postgres.close();
        } catch (IOException goneAlready) {
            // Then there is nothing to stop.
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
