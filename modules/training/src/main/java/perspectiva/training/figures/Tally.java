package perspectiva.training.figures;

/**
 * What sessions that are over come to, added up.
 *
 * @param seats how many people they could take
 * @param started people who began to learn
 * @param completed those of them who learnt to the end and passed
 * @param certified those of these who have their document
 * @param hours lesson units people attended, added up: participant-hours
 * @param planned what they were to cost, in kopecks, as far as it was said
 * @param actual what they cost, in kopecks, as far as it was said
 * @param costedHours participant-hours of those whose cost was said
 * @param costedStarted people who began to learn in those
 */
public record Tally(
        long sessions,
        long seats,
        long started,
        long completed,
        long certified,
        long hours,
        long planned,
        long actual,
        long costedHours,
        long costedStarted) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                sessions + other.sessions,
                seats + other.seats,
                started + other.started,
                completed + other.completed,
                certified + other.certified,
                hours + other.hours,
                planned + other.planned,
                actual + other.actual,
                costedHours + other.costedHours,
                costedStarted + other.costedStarted);
    }

    /** Completed of those who started (domain guide, 7), in hundredths; nought when nobody did. */
    public long completion() {
        return percent(completed, started);
    }

    public long certification() {
        return percent(certified, completed);
    }

    /** Seats somebody took, in hundredths. */
    public long filling() {
        return percent(started, seats);
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    /** In kopecks, rounded to the next one; nought when no hour was paid for. */
    public long costOfHour() {
        return costedHours == 0 ? 0 : Math.round((double) actual / costedHours);
    }
}
