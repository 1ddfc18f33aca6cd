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

    /** As the query reads it. */
    static BlindRow of(Object[] row) {
        return new BlindRow(
                (Long) row[0],
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (LocalDate) row[6],
                (Shift) row[7],
                (Integer) row[8]);
    }

    int free() {
        return posts - filled;
    }

    boolean isNamed() {
        return namedToTrainers == 1;
    }
}
