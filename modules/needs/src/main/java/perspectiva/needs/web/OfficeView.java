package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import perspectiva.core.accounts.Office;
import perspectiva.core.accounts.Officer;
import perspectiva.needs.Desk;
import perspectiva.needs.entity.Assignment;
import perspectiva.needs.entity.Note;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** On a need's page, what only the office sees: who looks after it, and its notes. */
@Named("needOfficeView")
@RequestScoped
public class OfficeView {

    @Inject
    Desk desk;

    @Inject
    Office office;

    @Inject
    NeedView need;

    @Inject
    Caller caller;

    private List<Note> notes;
    private List<Officer> staff;
    private Optional<Assignment> assignment;
    private Long assignee;
    private boolean assigneeChosen;
    private String note;

    public boolean isOpen() {
        return caller.is(Role.DIRECTOR);
    }

    public String write() {
        desk.note(id(), note);
        return NeedView.addressOf(id());
    }

    public String assign() {
        desk.assign(id(), Optional.ofNullable(assignee));
        return NeedView.addressOf(id());
    }

    private long id() {
        return need.getNeed().id();
    }

    public List<Note> getNotes() {
        if (notes == null) {
            notes = desk.notes(id());
        }
        return notes;
    }

    private Optional<Assignment> assignment() {
        if (assignment == null) {
            assignment = desk.assignment(id());
        }
        return assignment;
    }

    /** And who has left the office since, as long as the need is still hers. */
    public List<Officer> getStaff() {
        if (staff == null) {
            staff = new ArrayList<>(office.staff());
            assignment()
                    .map(present -> new Officer(present.accountId(), present.accountName()))
                    .filter(present -> staff.stream().noneMatch(one -> one.account() == present.account()))
                    .ifPresent(staff::add);
        }
        return staff;
    }

    public Long getAssignee() {
        if (!assigneeChosen) {
            assigneeChosen = true;
            assignee = assignment().map(Assignment::accountId).orElse(null);
        }
        return assignee;
    }

    public void setAssignee(Long assignee) {
        assigneeChosen = true;
        this.assignee = assignee;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
