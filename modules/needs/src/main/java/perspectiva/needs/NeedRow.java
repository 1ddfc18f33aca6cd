package perspectiva.needs;

import java.time.Instant;
import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.Source;

/** A need as lists show it. */
public record NeedRow(
        long id,
        int version,
        String number,
        String title,
        String occupation,
        String employer,
        String place,
        Integer posts,
        int filled,
        Long payFrom,
        Long payTo,
        boolean isPayAgreed,
        LocalDate startWanted,
        NeedState state,
        Instant createdAt,
        Instant submittedAt,
        String returnReason,
        Instant postedAt,
        LocalDate validUntil,
        Source source,
        Long postedBy,
        int nameWithheld) {

    /** What a list shows of a need that was read whole. */
    public static NeedRow of(Need need) {
        NeedForm form = need.form();
        return new NeedRow(
                need.id(),
                need.version(),
                need.number(),
                form.getTitle(),
                form.getOccupation(),
                need.employerName(),
                form.getPlace(),
                form.getPosts(),
                need.filled(),
                form.getPayFrom(),
                form.getPayTo(),
                form.isPayAgreed(),
                form.getStartWanted(),
                need.state(),
                need.createdAt(),
                need.submittedAt(),
                need.returnReason(),
                need.postedAt(),
                need.validUntil(),
                need.source(),
                need.postedBy(),
                form.isNameWithheld() ? 1 : 0);
    }

    /** As everybody may read it: without a name that is withheld, and without contacts of persons. */
    NeedRow asVacancy() {
        return new NeedRow(
                id,
                version,
                number,
                NeedForm.published(title),
                occupation,
                nameWithheld == 0 ? employer : "",
                NeedForm.published(place),
                posts,
                filled,
                payFrom,
                payTo,
                isPayAgreed,
                startWanted,
                state,
                createdAt,
                submittedAt,
                returnReason,
                postedAt,
                validUntil,
                source,
                postedBy,
                nameWithheld);
    }

    /** What people call the state it is in. */
    public String stage() {
        return state.stage(submittedAt != null, returnReason != null);
    }

    /** The day it was entered. */
    public LocalDate createdOn() {
        return createdAt.atZone(Now.zone()).toLocalDate();
    }

    /** Null while it was not sent to be verified. */
    public LocalDate submittedOn() {
        return submittedAt == null ? null : submittedAt.atZone(Now.zone()).toLocalDate();
    }

    public boolean isPaySaid() {
        return isPayAgreed || payFrom != null || payTo != null;
    }

    public int free() {
        return posts == null ? 0 : posts - filled;
    }
}
