package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import perspectiva.core.store.Address;
import perspectiva.core.store.Slice;
import perspectiva.training.attendance.AttendanceBook;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.enrolment.EnrolmentRow;
import perspectiva.training.enrolment.OwnPeople;

/** A trainer's own people, with how much each attended. All its state stands in the address. */
@Named("trainingPeopleView")
@RequestScoped
public class PeopleView {

    @Inject
    OwnPeople people;

    @Inject
    AttendanceBook book;

    private final Map<Long, AttendanceShare> shares = new HashMap<>();

    private String words;
    private Slice<EnrolmentRow> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        words = address.getOrDefault("q", "").strip();
        slice = people.mine(words, Address.paging(address));
        slice.rows().stream()
                .map(EnrolmentRow::sessionId)
                .distinct()
                .forEach(session -> shares.putAll(book.shares(session)));
    }

    public String getWords() {
        return words;
    }

    public Slice<EnrolmentRow> getSlice() {
        return slice;
    }

    /** Nothing yet for whoever has no mark. */
    public AttendanceShare share(EnrolmentRow row) {
        return shares.getOrDefault(row.id(), AttendanceShare.NONE);
    }
}
