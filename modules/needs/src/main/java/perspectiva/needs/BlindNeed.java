package perspectiva.needs;

import java.time.LocalDate;
import java.util.List;

/**
 * A need as trainers see it: what people are wanted for, and not by whom. Nothing an employer wrote in free text is here,
 * since it may name her.
 *
 * @param key what it is called on the board; its record number is not told
 * @param settlement where; empty where so few enterprises are that the place names them
 * @param posts how many people are still wanted
 * @param startWanted null for as soon as possible
 * @param shift the word of the working time; empty while nobody has said it
 * @param skills those a list knows, in the employer's order; never in her words
 * @param employer empty until the employer lets trainers know it
 */
public record BlindNeed(
        String key,
        String occupation,
        String settlement,
        HeadCount posts,
        LocalDate startWanted,
        String shift,
        List<BlindSkill> skills,
        String employer) {

    public boolean isNamed() {
        return !employer.isEmpty();
    }
}
