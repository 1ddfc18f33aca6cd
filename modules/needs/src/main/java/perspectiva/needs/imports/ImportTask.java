package perspectiva.needs.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.modules.Gate;
import perspectiva.core.text.Texts;
import perspectiva.spi.Refused;
import perspectiva.spi.ScheduledTask;

/** Works through imports, one after the other, in portions that leave the portal to those who use it meanwhile. */
@ApplicationScoped
public class ImportTask implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(ImportTask.class.getName());

    /** Lines in one transaction. */
    private static final int PORTION = 250;

    /** Between two portions: whoever waits for the database or a processor comes first. */
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(20);

    @Inject
    ImportSteps steps;

    @Inject
    ImportFiles files;

    @Inject
    Texts texts;

    @Inject
    Gate gate;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    /** One import's failure does not keep the others waiting; the first is reported when all have had their turn. */
    @Override
    public void run() {
        RuntimeException first = null;
        for (long id : steps.waiting()) {
            try {
                work(id);
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void work(long id) {
        NeedImport one = steps.look(id);
        try (BroughtTable table = files.open(id)) {
            ImportSteps.Memory memory =
                    new ImportSteps.Memory(steps.employersFor(one), steps.existing(one), LineForm.Words.of(texts));
            recall(one, table, memory);
            goThrough(one, table, memory);
        } catch (Refused unreadable) {
            steps.failed(id, unreadable.key());
            files.remove(id);
        } catch (IOException gone) {
            LOG.log(Level.WARNING, "The file of import " + id, gone);
            steps.failed(id, "needs.refused.import.gone");
        }
    }

    /** The lines of before the portal was stopped: those that follow may say the same. */
    private void recall(NeedImport one, BroughtTable table, ImportSteps.Memory memory) {
        int recalled = 0;
        while (recalled < one.done()) {
            List<ImportLine> lines = table.next(Math.min(PORTION, one.done() - recalled));
            if (lines.isEmpty()) {
                return;
            }
            steps.recall(one, lines, memory);
            recalled += lines.size();
        }
    }

    /** Where the module is switched off in the middle it stops, and goes on when the module is on again. */
    private void goThrough(NeedImport one, BroughtTable table, ImportSteps.Memory memory) {
        int done = one.done();
        for (List<ImportLine> lines = table.next(PORTION); !lines.isEmpty(); lines = table.next(PORTION)) {
            if (!gate.isOpen(ImportTask.class)) {
                return;
            }
            if (one.state() == ImportState.CHECKING) {
                steps.check(one.id(), done, lines, memory);
            } else {
                steps.take(one.id(), done, lines, memory);
            }
            done += lines.size();
            LockSupport.parkNanos(BREATH);
        }
        finish(one);
    }

    private void finish(NeedImport one) {
        if (one.state() == ImportState.CHECKING) {
            steps.checked(one.id());
        } else {
            steps.finished(one.id());
            files.remove(one.id());
        }
    }
}
