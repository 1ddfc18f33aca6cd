package perspectiva.demand;

import java.time.LocalDate;
import java.util.Set;
import perspectiva.needs.HeadCount;

/**
 * A need group as trainers see it: what people are wanted for, and not by whom. Its name is not here, since a person wrote it
 * and it may name an enterprise.
 *
 * @param isAgreed whether employers stand by it
 * @param posts people still wanted, told no more exactly than the board tells it of each need
 * @param places settlements that name no enterprise; empty where none may be told
 * @param skills codes
 */
public record BlindGroup(
        String number,
        String occupation,
        boolean isAgreed,
        LocalDate startsOn,
        LocalDate endsOn,
        HeadCount posts,
        Set<String> places,
        Set<String> skills) {

    /** Whether one of its needs is still open. */
    public boolean isWanted() {
        return posts.least() > 0;
    }
}
