package perspectiva.core.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;

/** When the portal makes backups by itself, where, and how many of them it keeps: {@code perspectiva.backup.*}. */
@Named("backupPlan")
@ApplicationScoped
public class BackupPlan {

    @Inject
    Settings settings;

    public Path folder() {
        return settings.find("backup.folder").map(Path::of).orElseGet(() -> settings.data()
                .resolve("backups"));
    }

    /** The local time of day; empty when the portal makes none by itself. */
    public Optional<LocalTime> at() {
        String stated = settings.text("backup.at", "02:30");
        return stated.matches("([01]\\d|2[0-3]):[0-5]\\d") ? Optional.of(LocalTime.parse(stated)) : Optional.empty();
    }

    /** How many of its own it keeps, at least one. */
    public int keep() {
        return Math.max(1, settings.number("backup.keep", 7));
    }

    /** Whether the planned moment has come since the last one was tried; a night slept through is made up for. */
    boolean isDue(Instant lastTried) {
        return at().filter(time -> lastTried.isBefore(latestMoment(time))).isPresent();
    }

    private static Instant latestMoment(LocalTime time) {
        ZonedDateTime now = Now.instant().atZone(Now.zone());
        ZonedDateTime today = now.with(time);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
