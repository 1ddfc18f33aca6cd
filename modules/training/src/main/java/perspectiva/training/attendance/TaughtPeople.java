package perspectiva.training.attendance;

import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import java.util.Map;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.OwnPeople;

/** The people a trainer teaches, with how much each attended. */
@Boundary
public class TaughtPeople {

    @Inject
    OwnPeople people;

    @Inject
    AttendanceRows rows;

    /** @param words each occurs in the person's name; empty for all */
    @AllowedTo(TRAINER)
    public Slice<TaughtPerson> mine(String words, Paging paging) {
        Slice<EnrolmentRow> found = people.mine(words, paging);
        Map<Long, AttendanceShare> shares =
                rows.shares(found.rows().stream().map(EnrolmentRow::id).toList());
        return new Slice<>(
                found.rows().stream()
                        .map(row -> new TaughtPerson(row, shares.getOrDefault(row.id(), AttendanceShare.NONE)))
                        .toList(),
                found.total(),
                paging);
    }
}
