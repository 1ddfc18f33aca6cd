package perspectiva.needs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.spi.Caller;

/**
 * What happens to one need of the demonstration, step by step, as people would have done it: sent, sometimes returned,
 * verified, published, filled in pieces, renewed, forgotten or withdrawn. Steps that lie in the future are left out, so the
 * youngest needs are where needs of that age are.
 */
final class DemoLife {

    private static final int VALID_DAYS = 60;

    /**
     * One thing somebody does to a need.
     *
     * @param verifies whether it needs the next number
     */
    record Step(Instant at, Caller by, String reason, boolean verifies, Consumer<Need> verb) {}

    private final Random random;
    private final DemoReasons reasons;
    private final Caller employer;
    private final Caller director;
    private final int posts;
    private final List<Step> steps = new ArrayList<>();
    private Instant at;

    DemoLife(Random random, DemoReasons reasons, Instant begin, int posts, Caller employer, Caller director) {
        this.random = random;
        this.reasons = reasons;
        this.at = begin;
        this.posts = posts;
        this.employer = employer;
        this.director = director;
    }

    List<Step> steps() {
        if (chance(4)) {
            return steps;
        }
        later(2);
        step(employer, "", Need::submit);
        if (chance(14)) {
            String reason = reasons.pick("returned", random);
            later(70);
            step(director, reason, need -> need.returnToEmployer(reason));
            later(60);
            step(employer, "", Need::submit);
        }
        later(80);
        steps.add(new Step(at, director, "", true, need -> {}));
        if (!chance(4)) {
            later(20);
            step(director, "", need -> need.publish(VALID_DAYS));
            offered();
        }
        return steps.stream().filter(step -> step.at().isBefore(Now.instant())).toList();
    }

    /** From publication to the end, whichever it is. */
    private void offered() {
        int fate = random.nextInt(100);
        if (fate < 62) {
            fill(posts);
        } else if (fate < 72) {
            fill(posts / 2);
            runOut();
        } else if (fate < 86) {
            runOut();
        } else {
            String reason = reasons.pick("withdrawn", random);
            later(24 * 40);
            step(employer, reason, need -> need.withdraw(reason));
        }
    }

    private void fill(int wanted) {
        for (int taken = 0; taken < wanted; ) {
            taken = Math.min(wanted, taken + 1 + random.nextInt(3));
            later(24 * 35);
            int now = taken;
            step(employer, "", need -> {
                if (need.isOverdue()) {
                    need.renew(VALID_DAYS);
                }
                need.fill(now);
            });
        }
    }

    private void runOut() {
        if (chance(30)) {
            at = at.plus(Duration.ofDays(VALID_DAYS - 5L));
            step(employer, "", need -> need.renew(VALID_DAYS));
        }
        at = at.plus(Duration.ofDays(VALID_DAYS + 1L));
        step(DemoReasons.PORTAL, "", Need::expire);
    }

    private void step(Caller by, String reason, Consumer<Need> verb) {
        steps.add(new Step(at, by, reason, false, verb));
    }

    /** Some working time later. */
    private void later(int hours) {
        at = at.plus(Duration.ofMinutes(30 + random.nextInt(hours * 60)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A form of this job for that many people, wanted some weeks after it is written. */
    static NeedForm form(DemoJob job, int posts, LocalDate written, String settlement, Random random) {
        NeedForm form = job.form();
        form.setPosts(posts);
        form.setPlace(settlement);
        form.setStartWanted(random.nextInt(3) == 0 ? null : written.plusDays(20 + random.nextInt(60)));
        return form;
    }
}
