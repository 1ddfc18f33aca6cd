package perspectiva.core.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.spi.ScheduledTask;

/** Reads and applies editions in the background. */
@ApplicationScoped
class EditionTask implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(EditionTask.class.getName());

    /** Small enough that Derby does not lock the whole table for one transaction's rows. */
    private static final int PIECE = 1000;

    @Inject
    EditionSteps steps;

    @Override
    public String name() {
        return "codes";
    }

    /** Short: somebody is looking at the page. Looking whether there is something costs one row of an index. */
    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        for (long id : steps.waiting()) {
            switch (steps.claim(id)) {
                case BROUGHT -> check(id);
                case APPLYING -> apply(id);
                default -> LOG.log(Level.FINE, "Another one is at edition {0}", id);
            }
        }
    }

    private void check(long id) {
        Reading reading;
        try {
            reading = steps.read(id);
        } catch (RuntimeException unreadable) {
            LOG.log(Level.WARNING, "An edition cannot be read", unreadable);
            steps.fail(id, String.valueOf(unreadable.getMessage()));
            return;
        }
        steps.check(id, reading);
    }

    /** Goes on where it stopped: codes come first, then links, in the order of the files. */
    void apply(long id) {
        Reading reading = steps.read(id);
        List<CodeRow> rows = reading.rows();
        pieces(rows, steps.done(id), (piece, done) -> steps.write(id, piece, done));
        pieces(
                reading.links(),
                steps.done(id) - rows.size(),
                (piece, done) -> steps.link(id, piece, rows.size() + done));
        while (steps.retire(id)) {
            LOG.log(Level.FINE, "Codes the edition {0} lacks are retired", id);
        }
        steps.finish(id, reading);
    }

    private static <T> void pieces(List<T> all, int done, BiConsumer<List<T>, Integer> work) {
        for (int from = done; from < all.size(); from += PIECE) {
            int to = Math.min(all.size(), from + PIECE);
            work.accept(all.subList(from, to), to);
        }
    }
}
