package perspectiva.needs;

import java.time.Instant;
import java.time.LocalDate;
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
        Long postedBy) {

    /** What people call the state it is in. */
    public String stage() {
        return state.stage(submittedAt != null, returnReason != null);
    }

    public int free() {
        return posts == null ? 0 : posts - filled;
    }
}
