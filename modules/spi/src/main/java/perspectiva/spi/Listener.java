package perspectiva.spi;

/**
 * Hears what another module announces. While the listener's own module is off, announcements to it are parked, and
 * delivered in order when it comes back, unless they have become too old.
 *
 * @param <E> the event: a record of ids and values, since it may be stored between the act and its delivery
 */
public interface Listener<E extends Record> {

    Class<E> event();

    /** Called in the announcer's transaction while both are on, in one of its own when a parked event is delivered. */
    void on(E event);
}
