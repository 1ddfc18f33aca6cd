package perspectiva.core.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** One PostgreSQL server for all tests of a run; the first test that needs it starts it. */
final class Postgres {

    private static EmbeddedPostgres server;

    private Postgres() {}

    static synchronized EmbeddedPostgres shared() throws IOException {
        if (server == null) {
            server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        }
        return server;
    }
}
