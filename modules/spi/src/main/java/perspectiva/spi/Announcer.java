package perspectiva.spi;

/** Tells the other modules that something has happened. Inject it in a boundary. */
public interface Announcer {

    void announce(Record event);
}
