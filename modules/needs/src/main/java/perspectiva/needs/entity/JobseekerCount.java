package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.OptionalDouble;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * How many jobseekers were registered on a day, as the employment service says, beside the posts that were free when that
 * became known: together they tell how many vacancies there are for a jobseeker (V/U of the domain guide, 11).
 */
@Entity
@Table(name = "needs_jobseeker_count")
public class JobseekerCount extends StoredRecord {

    /** More people than the town has; whoever types more has typed too many noughts. */
    public static final int MOST = 1_000_000;

    /** After so many days nobody can say any more how many posts were free then. */
    public static final int DAYS_LATE = 62;

    private static final int SOURCE_MOST = 200;

    @Column(name = "counted_on")
    private LocalDate countedOn;

    private int registered;

    @Column(name = "free_posts")
    private long freePosts;

    private String source;

    protected JobseekerCount() {}

    /**
     * @param countedOn the day the number is of; not to come, and not longer ago than {@link #DAYS_LATE}
     * @param freePosts of all vacancies, now
     */
    public JobseekerCount(LocalDate countedOn, Integer registered, String source, long freePosts) {
        if (countedOn == null) {
            throw new Refused("needs.refused.jobseekers.day").at("countedOn");
        }
        if (countedOn.isAfter(Now.today())) {
            throw new Refused("needs.refused.jobseekers.future").at("countedOn");
        }
        if (countedOn.isBefore(Now.today().minusDays(DAYS_LATE))) {
            throw new Refused("needs.refused.jobseekers.old", DAYS_LATE).at("countedOn");
        }
        this.countedOn = countedOn;
        this.freePosts = freePosts;
        correct(registered, source);
    }

    /** The employment service mends its number; the posts stay those of the first time. */
    public final void correct(Integer number, String from) {
        if (number == null || number < 0 || number > MOST) {
            throw new Refused("needs.refused.jobseekers.number", MOST).at("registered");
        }
        String named = from == null ? "" : from.strip();
        if (named.isEmpty() || named.length() > SOURCE_MOST) {
            throw new Refused("needs.refused.jobseekers.source").at("source");
        }
        registered = number;
        source = named;
    }

    /** Free posts for one registered jobseeker; empty when nobody is registered. */
    public OptionalDouble postsPerJobseeker() {
        return registered == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) freePosts / registered);
    }

    public LocalDate countedOn() {
        return countedOn;
    }

    public int registered() {
        return registered;
    }

    public long freePosts() {
        return freePosts;
    }

    /** Where the number of jobseekers was read. */
    public String source() {
        return source;
    }
}
