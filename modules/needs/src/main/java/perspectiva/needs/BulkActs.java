package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import perspectiva.spi.Refused;

/**
 * Does one thing to many needs, each in a transaction of its own: what cannot be done to one, or fails, is told and hinders no other.
 * Not a boundary itself, since one call would then be one transaction.
 */
@ApplicationScoped
public class BulkActs {

    private static final Logger LOG = Logger.getLogger(BulkActs.class.getName());

    /** More than a person looks through at once. */
    public static final int MOST = 500;

    @Inject
    Desk desk;

    @Inject
    Needs needs;

    /** A need as it was read when it was chosen. */
    public record Chosen(long id, int version) {

        /** "12:3" is the third version of the twelfth; empty when it is neither. */
        public static Optional<Chosen> of(String name) {
            if (name == null || !name.matches("\\d{1,18}:\\d{1,9}")) {
                return Optional.empty();
            }
            String[] parts = name.split(":");
            return Optional.of(new Chosen(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
        }
    }

    /**
     * What came of it for one need.
     *
     * @param refusal why it was not done; null when it was
     */
    public record Result(long id, Refused refusal) {

        public boolean isDone() {
            return refusal == null;
        }
    }

    public List<Result> accept(List<Chosen> chosen) {
        return each(chosen, one -> desk.accept(one.id(), one.version()));
    }

    /** @throws Refused before anything is done when the reason, the same for all, is missing */
    public List<Result> returnToEmployers(List<Chosen> chosen, String reason) {
        if (reason.isBlank()) {
            throw new Refused("needs.refused.reason").at("reason");
        }
        return each(chosen, one -> needs.returnToEmployer(one.id(), one.version(), reason));
    }

    public List<Result> renew(List<Chosen> chosen) {
        return each(chosen, one -> needs.renew(one.id(), one.version()));
    }

    public List<Result> assign(List<Chosen> chosen, Optional<Long> account) {
        return each(chosen, one -> desk.assign(one.id(), account));
    }

    private static List<Result> each(List<Chosen> chosen, Consumer<Chosen> act) {
        if (chosen.isEmpty()) {
            throw new Refused("needs.refused.chosen.none");
        }
        if (chosen.size() > MOST) {
            throw new Refused("needs.refused.chosen.many", MOST, chosen.size());
        }
        List<Result> results = new ArrayList<>();
        for (Chosen one : chosen) {
            try {
                act.accept(one);
                results.add(new Result(one.id(), null));
            } catch (Refused no) {
                results.add(new Result(one.id(), no));
            } catch (RuntimeException broken) {
                // What was done to the others is done, and whoever pressed the button must see it.
                LOG.log(Level.WARNING, "One of many needs: " + one.id(), broken);
                results.add(new Result(one.id(), new Refused("needs.desk.failed")));
            }
        }
        return results;
    }
}
