package perspectiva.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a module does about needs and groups of needs. The portal shows it where a page says {@code <portal:answers
 * kind="needs.need" record="#{...}"/>}; whoever may open that page may read it, so an answer names no employer.
 */
public interface DemandAnswers {

    /** What answers one record, what comes first on top. Called within a transaction, at every look at the record. */
    List<Answer> answersTo(String kind, long record, Caller caller);

    /**
     * @param title what people call it
     * @param address where this caller reads it, from the portal's root
     * @param stateKey the text key of where it stands; empty for what only may take place
     * @param begins empty for what has no dates yet
     * @param seats how many people it takes; nought for what has no seats yet
     * @param taken how many seats somebody has
     */
    record Answer(
            String title,
            String address,
            String stateKey,
            Optional<LocalDate> begins,
            Optional<LocalDate> ends,
            long seats,
            long taken) {

        public long free() {
            return Math.max(0, seats - taken);
        }
    }
}
