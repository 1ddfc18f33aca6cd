package perspectiva.needs;

import java.time.LocalDate;
import java.util.Set;

/**
 * A need for which people are wanted now, as other modules plan with it.
 *
 * @param free how many people are still wanted
 * @param startWanted null for as soon as possible
 * @param skills codes of the skills it asks for; wordings nobody has found a code for are missing
 */
public record OpenNeed(
        long id,
        String number,
        String title,
        String occupation,
        long employerId,
        String employerName,
        int free,
        LocalDate startWanted,
        Set<String> skills) {}
