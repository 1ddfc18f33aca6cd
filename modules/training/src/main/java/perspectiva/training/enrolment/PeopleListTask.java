package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.core.modules.Gate;
import perspectiva.spi.Refused;
import perspectiva.spi.ScheduledTask;

/** Lets the people of brought lists in, one after the other, so that nobody who applies meanwhile waits for a whole list. */
@ApplicationScoped
public class PeopleListTask implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(PeopleListTask.class.getName());

    /** How often a person is tried at once: of two who wait for each other one is sent away. */
    static final int TRIES = 3;

    /** In how many rounds, so that whoever is unlucky while the database is away is tried again. */
    static final int ROUNDS = 10;

    /** The rounds that went wrong, by line. Whoever restarts begins to count anew. */
    private final Map<Long, Integer> unlucky = new ConcurrentHashMap<>();

    @Inject
    PeopleListSteps steps;

    @Inject
    Gate gate;

    @Override
    public String name() {
        return "lists";
    }

    /** Short: somebody is looking at the page. */
    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        for (long id : steps.running()) {
            if (steps.claim(id)) {
                work(id);
            }
        }
        steps.sweep();
    }

    /** Where the module is switched off in the middle it stops, and goes on when the module is on again. */
    private void work(long id) {
        for (Optional<Long> line = steps.next(id); line.isPresent(); line = steps.next(id)) {
            if (!gate.isOpen(PeopleListTask.class) || !isDealtWith(id, line.get())) {
                steps.giveBack(id);
                return;
            }
        }
        steps.finish(id);
    }

    /** What goes wrong for no reason of the person's is tried again, now and in the next rounds; only then it is told. */
    private boolean isDealtWith(long list, long line) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                admit(list, line);
                unlucky.remove(line);
                return true;
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "A person of list " + list + " could not be let in, try " + tried, broken);
            }
        }
        if (unlucky.merge(line, 1, Integer::sum) < ROUNDS) {
            return false;
        }
        unlucky.remove(line);
        steps.refuse(list, line, new Refused("training.list.refused.broken"));
        return true;
    }

    private void admit(long list, long line) {
        try {
            steps.admit(list, line);
        } catch (Refused why) {
            steps.refuse(list, line, why);
        }
    }
}
