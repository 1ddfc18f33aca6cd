package perspectiva.training.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.records.History;
import perspectiva.core.records.Transition;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.course.CourseRow;
import perspectiva.training.course.CourseVersions;
import perspectiva.training.course.Courses;
import perspectiva.training.course.VersionLine;
import perspectiva.training.course.VersionSheet;
import perspectiva.training.course.entity.Approval;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.VersionState;

/** One version of a course, and what its reader does next. While it is written, {@link VersionFormView} has the page. */
@Named("trainingVersionView")
@ViewScoped
public class VersionView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    CourseVersions versions;

    @Inject
    Courses courses;

    @Inject
    VersionFormView writing;

    @Inject
    History history;

    @Inject
    Caller caller;

    private Long id;
    private boolean edit;
    private int opened;
    private String word;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient VersionSheet sheet;

    private transient List<Transition> past;
    private transient List<VersionLine> others;
    private transient Boolean judging;

    static String addressOf(long id) {
        return "/training/version?faces-redirect=true&id=" + id;
    }

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        sheet = versions.byId(id);
        opened = getVersion().version();
        if (edit && isWritable()) {
            writing.resume(sheet);
        }
    }

    public String submit() {
        return addressOf(versions.submit(id(), opened).id());
    }

    /** Says yes, as whoever's turn it is. */
    public String approve() {
        CourseVersion moved =
                switch (getVersion().stage()) {
                    case "methodological_review" -> versions.review(id(), opened, word);
                    case "reviewed" -> versions.validate(id(), opened, word);
                    default -> versions.approve(id(), opened, word);
                };
        return addressOf(moved.id());
    }

    public String sendBack() {
        return addressOf(versions.sendBack(id(), opened, word).id());
    }

    public String activate() {
        return addressOf(versions.activate(id(), opened).id());
    }

    public String retire() {
        return addressOf(versions.retire(id(), opened, word).id());
    }

    /** Begins the next version of the course, as a copy of its latest. */
    public String copy() {
        return addressOf(versions.begin(getVersion().course().id()).id()) + "&edit=true";
    }

    private long id() {
        return getVersion().id();
    }

    /** Whether the caller may write in it. */
    public boolean isWritable() {
        return getVersion().isDraft() && isKept();
    }

    public boolean isKept() {
        return getVersion().course().isKeptBy(caller);
    }

    /** Whether it is the caller's turn to say yes or to send it back. */
    public boolean isToJudge() {
        if (judging == null) {
            judging = versions.mayJudge(getVersion());
        }
        return judging;
    }

    /** Of those who may send it back, an employer alone says yes for employers. */
    public boolean isToApprove() {
        return isToJudge() && (!getVersion().stage().equals("reviewed") || !caller.is(Role.DIRECTOR));
    }

    /** Whether it waits for somebody else than the caller, who has written it. */
    public boolean isOwn() {
        return !getVersion().isDraft()
                && getVersion().state().mayBecome(VersionState.DRAFT)
                && getVersion().isPreparedBy(caller);
    }

    public boolean isToActivate() {
        return getVersion().state() == VersionState.APPROVED && caller.is(Role.DIRECTOR);
    }

    public boolean isToRetire() {
        return getVersion().state().mayBecome(VersionState.RETIRED) && caller.is(Role.DIRECTOR);
    }

    public boolean isToCopy() {
        return !getVersion().state().isOnItsWay()
                && isKept()
                && getOthers().stream().noneMatch(VersionLine::isOnItsWay);
    }

    /** Why it came back; empty when it did not. */
    public String getReturnReason() {
        return getVersion().stage().equals("returned") && isKept()
                ? getHistory().stream()
                        .filter(step -> step.to().equals("returned"))
                        .findFirst()
                        .map(Transition::reason)
                        .orElse("")
                : "";
    }

    /** Of those who keep the course or oversee it: employers read who approved, not what was written in between. */
    public boolean isHistoryShown() {
        return isKept() || caller.isAny(Role.BOARD, Role.COUNCIL);
    }

    public List<Transition> getHistory() {
        if (past == null) {
            past = history.of(CourseVersions.KIND, id());
        }
        return past;
    }

    /** The other versions of the course the caller may know, to compare it with. */
    public List<VersionLine> getOthers() {
        if (others == null) {
            CourseRow row = courses.byId(getVersion().course().id());
            others = row.versions().stream()
                    .filter(line -> line.id() != getVersion().id())
                    .toList();
        }
        return others;
    }

    public List<Approval> getApprovals() {
        return getSheet().approvals();
    }

    public boolean isRecord() {
        return !writing.isOpen();
    }

    public CourseVersion getVersion() {
        return getSheet().version();
    }

    /** The one that was opened: a form that is sent back may name another one in its address. */
    public VersionSheet getSheet() {
        if (sheet == null) {
            sheet = versions.byId(id);
        }
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
    }

    /** A remark, or the reason. */
    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
