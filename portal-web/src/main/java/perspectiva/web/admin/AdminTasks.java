package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.backup.Backups;
import perspectiva.core.mail.MessageState;
import perspectiva.core.mail.Outbox;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;
import perspectiva.core.start.Scheduler;
import perspectiva.spi.Caller;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Role;
import perspectiva.spi.Task;

/** What an administrator should look after. */
@ApplicationScoped
public class AdminTasks implements HomeTasks {

    @Inject
    Modules modules;

    @Inject
    Outbox outbox;

    @Inject
    Backups backups;

    @Inject
    Scheduler scheduler;

    @Override
    public List<Task> tasksFor(Caller caller) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        long quarantined =
                modules.all().stream().filter(InstalledModule::isQuarantined).count();
        long failed = scheduler.outcomes().values().stream()
                .filter(outcome -> !outcome.failure().isEmpty())
                .count();
        return List.of(
                Task.of("admin.task.quarantined", quarantined, "/admin/modules").urgentIf(true),
                Task.of("admin.task.mailfailed", outbox.count(MessageState.FAILED), "/admin/outbox?state=failed"),
                Task.of("admin.task.backupfailed", backups.isLastFailed() ? 1 : 0, "/admin/backups")
                        .urgentIf(true),
                Task.of("admin.task.tasksfailed", failed, "/admin/health"));
    }
}
