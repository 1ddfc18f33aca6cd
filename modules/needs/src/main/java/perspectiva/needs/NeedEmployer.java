package perspectiva.needs;

/**
 * Whose a need is.
 *
 * @param organisation the employer's record number
 * @param contact the person to speak to; null when the need names none
 * @param phone the need's own, else the organisation's
 */
public record NeedEmployer(
        long needId, String occupation, long organisation, String name, String contact, String phone, String email) {}
