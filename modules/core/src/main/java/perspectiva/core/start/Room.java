package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room on the disk where the data lies, in megabytes. There is enough above {@code perspectiva.disk.megabytes}, 200 unless
 * set; below a quarter of that nothing new is taken, because an embedded database that finds no room in the middle of a write
 * shuts itself down.
 */
@ApplicationScoped
public class Room {

    private static final int ENOUGH = 200;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    Settings settings;

    public boolean isEnough() {
        return free() > enough();
    }

    /** Whether what is left is kept for what the portal itself must write. */
    public boolean isUsedUp() {
        return !takes(0);
    }

    /** Whether so many bytes more would leave enough for what the portal itself must write. */
    public boolean takes(long bytes) {
        return (free() - bytes / MEGABYTE) * 4 >= enough();
    }

    private int enough() {
        return settings.number("disk.megabytes", ENOUGH);
    }

    private long free() {
        return existing(settings.data()).toFile().getUsableSpace() / MEGABYTE;
    }

    /** The folder itself is made when something is first written. */
    private static Path existing(Path folder) {
        return Files.exists(folder) || folder.getParent() == null ? folder : existing(folder.getParent());
    }
}
