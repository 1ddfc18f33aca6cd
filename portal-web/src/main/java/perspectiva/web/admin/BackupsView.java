package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.backup.Backup;
import perspectiva.core.backup.BackupMaker;
import perspectiva.core.backup.BackupPlan;
import perspectiva.core.backup.Backups;
import perspectiva.core.text.PageTexts;

/** The screen of backups: which there are, which is being made, and the timetable. */
@Named("backupsView")
@RequestScoped
public class BackupsView {

    @Inject
    Backups backups;

    @Inject
    BackupPlan plan;

    @Inject
    PageTexts text;

    private List<Backup> rows;
    private BackupMaker.Running running;
    private String timetable;

    public void load() {
        rows = backups.latest();
        running = backups.running().orElse(null);
        timetable = plan.at()
                .map(time -> text.of("admin.backups.nightly", time.toString(), plan.keep()))
                .orElseGet(() -> text.get("admin.backups.off"));
    }

    public String start() {
        backups.start();
        return "/admin/backups?faces-redirect=true";
    }

    public String size(Backup backup) {
        long megabytes = backup.bytes() >> 20;
        return megabytes == 0
                ? text.of("admin.backups.kilobytes", (backup.bytes() >> 10) + 1)
                : text.of("admin.health.megabytes", megabytes);
    }

    /** The word of its state: whole, gone when the file was moved or removed, failed. */
    public String state(Backup backup) {
        return backup.isThere() ? "whole" : backup.isWhole() ? "gone" : "failed";
    }

    public String tone(Backup backup) {
        return backup.isThere() ? "done" : backup.isWhole() ? "stop" : "bad";
    }

    public List<Backup> getRows() {
        return rows;
    }

    /** Null when none is being made. */
    public BackupMaker.Running getRunning() {
        return running;
    }

    public String getTimetable() {
        return timetable;
    }

    /** What the person at the server types, the same in every language. */
    public String getCommand() {
        return "java -jar perspectiva.jar restore --from backup.zip --data new-folder";
    }

    public String getFolder() {
        return plan.folder().toString();
    }
}
