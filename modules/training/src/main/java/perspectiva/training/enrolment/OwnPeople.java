package perspectiva.training.enrolment;

import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.session.Teaching;

/** The people a trainer teaches now or soon, of all own groups, and of no others. Who sent them is not told. */
@Boundary
public class OwnPeople {

    @Inject
    EnrolmentRows rows;

    @Inject
    Teaching teaching;

    /** @param words each occurs in the person's name; empty for all */
    @AllowedTo(TRAINER)
    public Slice<EnrolmentRow> mine(String words, Paging paging) {
        Slice<EnrolmentRow> found = rows.taughtBy(teaching.own(), words, paging);
        return new Slice<>(
                found.rows().stream().map(EnrolmentRow::withoutSponsor).toList(), found.total(), paging);
    }
}
