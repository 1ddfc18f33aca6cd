package perspectiva.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;

/** The whole portal in this process, from taking hold of the data folder to letting go of it. */
final class Portal implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Portal.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration ERRAND_PATIENCE = Duration.ofHours(6);

    private final DataFolder data;
    private final Settings settings;
    private final InstanceLock lock;
    private Server server;

    private Portal(DataFolder data, Settings settings) {
        this.data = data;
        this.settings = settings;
        this.lock = InstanceLock.take(data);
    }

    /** Refuses with a {@link CannotGoOn} before anything is changed, or starts. */
    static Portal start(DataFolder data, Settings settings, BooleanSupplier isGivenUp) {
        Portal portal = new Portal(data, settings);
        try {
            portal.start(isGivenUp);
            return portal;
        } catch (RuntimeException refused) {
            portal.close();
            throw refused;
        }
    }

    /**
     * Starts a portal that does one thing with the data, opens to nobody and ends.
     *
     * @param place the folder or file it is about
     * @return what came of it, in one sentence
     */
    static String errand(DataFolder data, Settings settings, String what, Path place) {
        settings.set("host", "127.0.0.1");
        settings.set("port", 0);
        settings.set("errand", what);
        settings.set("errand.place", place);
        try (Portal portal = start(data, settings, () -> false)) {
            return Readiness.greeting();
        }
    }

    private void start(BooleanSupplier isGivenUp) {
        boolean isErrand = !settings.get("errand").isEmpty();
        if (!isErrand && Files.exists(data.unfinishedRestore())) {
            throw new CannotGoOn(
                    Outcome.DATA_UNUSABLE,
                    "A restore into %s was interrupted. Remove the folder and restore the backup again.",
                    data.path());
        }
        settings.set("port", Port.claim(settings.host(), settings.port()));
        lock.describe(settings.ownAddress());
        Logging.configure(data);
        Quarantine quarantine = new Quarantine(data.quarantine());
        List<DropIn> dropIns = settings.isSafeMode() ? List.of() : quarantine.healthy(dropIns());
        PortalArchive archive = new PortalArchive(data.applications());
        Path application = archive.with(dropIns);
        archive.keepOnly(application);
        DatabaseProbe database = new DatabaseProbe(settings, data);
        database.refuseUnlessReachable(application.resolve("lib"));
        publish();
        try (DoorSign ignored = DoorSign.hang(settings.host(), settings.port(), PackedFile.read("/closed.html"))) {
            server = Server.boot(
                    settings.host(), settings.port(), data.server(), PortalArchive.embeddedDatabase(application));
            Readiness readiness =
                    new Readiness(settings.ownAddress(), isErrand ? ERRAND_PATIENCE : PATIENCE, isGivenUp);
            new Deployment(server, archive, quarantine, readiness).bringUp(dropIns);
        }
        if (!isGivenUp.getAsBoolean()) {
            server.open();
            database.settle();
        }
        LOG.info(() -> "Ready at " + settings.address());
    }

    private List<DropIn> dropIns() {
        return DropIn.in(Path.of(settings.get("modules")).toAbsolutePath());
    }

    private void publish() {
        settings.set("address", settings.address());
        settings.set("data", data.path());
        settings.set("quarantine", data.quarantine());
        settings.publish();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        lock.close();
    }
}
