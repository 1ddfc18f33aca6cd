package perspectiva.needs;

import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Shift;

/**
 * A need as everybody may read it.
 *
 * @param employer empty when the employer withholds its name; then there is no contact either
 * @param posts how many are still offered
 * @param form what else its employer says, as far as the town may read it
 * @param isOpen whether it is offered now; what is not any more, once was
 */
public record Vacancy(
        long id,
        String number,
        String title,
        String occupation,
        String employer,
        String place,
        int posts,
        Long payFrom,
        Long payTo,
        boolean isPayAgreed,
        LocalDate startWanted,
        Contract contract,
        Integer hoursWeek,
        Shift shift,
        String duties,
        String requirements,
        String conditions,
        String contactName,
        String contactPhone,
        String contactEmail,
        NeedForm form,
        LocalDate postedOn,
        LocalDate validUntil,
        boolean isOpen) {

    static Vacancy of(Need need) {
        NeedForm form = need.form();
        NeedForm told = form.published();
        return new Vacancy(
                need.id(),
                need.number(),
                told.getTitle(),
                told.getOccupation(),
                form.isNameWithheld() ? "" : need.employerName(),
                told.getPlace(),
                need.free(),
                told.getPayFrom(),
                told.getPayTo(),
                told.isPayAgreed(),
                told.getStartWanted(),
                told.getContract(),
                told.getHoursWeek(),
                told.getShift(),
                told.getDuties(),
                told.getRequirements(),
                told.getConditions(),
                told.getContactName(),
                told.getContactPhone(),
                told.getContactEmail(),
                told,
                need.postedAt().atZone(Now.zone()).toLocalDate(),
                need.validUntil(),
                need.state().isOpen() && !need.isOverdue());
    }

    /** Whether people may read whose it is. */
    public boolean isNamed() {
        return !employer.isEmpty();
    }

    /** The telephone as a telephone dials it. */
    public String telephone() {
        return contactPhone == null
                ? ""
                : contactPhone.replaceAll("(доб|ext).*", "").replaceAll("[^+\\d]", "");
    }
}
