package perspectiva.core.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings one module's tables up to date: scripts {@code db/<module>/V<n>__<what>.sql}, with a history of their own. They run
 * for every installed module, also for those that are off, so that nothing rots while it sleeps. A script may come late,
 * with a lower number than what ran already: features are finished in another order than they are begun.
 */
public final class Migrations {

    private final DataSource source;
    private final ClassLoader loader;

    public Migrations(DataSource source, ClassLoader loader) {
        this.source = source;
        this.loader = loader;
    }

    /**
     * @return how many scripts ran
     * @throws NewerSchema when the database was written by a newer program; nothing is touched then
     */
    public int run(String module) {
        return runUpTo(module, "latest");
    }

    /**
     * The same, but not beyond a version: for records that are as old as that.
     *
     * @throws NewerSchema as {@link #run}
     */
    public int runUpTo(String module, String version) {
        if (loader.getResource("db/" + module) == null) {
            return 0;
        }
        Flyway flyway = Flyway.configure(loader)
                .dataSource(source)
                .locations("classpath:db/" + module)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(false)
                // Parts of one module are written side by side, each with numbers of its own.
                .outOfOrder(true)
                .target(version)
                .load();
        Arrays.stream(flyway.info().all())
                .filter(Migrations::isFromTheFuture)
                .findFirst()
                .ifPresent(found -> {
                    throw new NewerSchema(module, found.getVersion().toString());
                });
        return flyway.migrate().migrationsExecuted;
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED -> true;
            default -> false;
        };
    }

    /** The database is newer than the program. */
    public static final class NewerSchema extends RuntimeException {

        private static final long serialVersionUID = 1;

        NewerSchema(String module, String version) {
            super("The database is newer than this program: module '" + module + "' is at version " + version
                    + " there. Start the newer program, or restore the backup made before it.");
        }
    }
}
