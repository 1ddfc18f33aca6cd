package perspectiva.needs;

import java.time.LocalDate;
import perspectiva.needs.entity.Shift;

/** A need as it is read for the demand board, before anything is taken away. */
record BlindRow(
        long id,
        String occupation,
        long employerId,
        String employerName,
        int posts,
        int filled,
        LocalDate startWanted,
        Shift shift,
        int namedToTrainers) {

    int free() {
        return posts - filled;
    }

    boolean isNamed() {
        return namedToTrainers == 1;
    }
}
