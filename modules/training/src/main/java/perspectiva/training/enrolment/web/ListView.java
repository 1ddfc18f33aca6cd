package perspectiva.training.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.PeopleLists;
import perspectiva.training.enrolment.entity.ListLine;
import perspectiva.training.enrolment.entity.Outcome;
import perspectiva.training.enrolment.entity.PeopleList;
import perspectiva.training.session.entity.CourseSession;

/** The screen on which people are brought as a table: the file, then what its check found, then what became of each. */
@Named("trainingListView")
@ViewScoped
public class ListView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    PeopleLists lists;

    @Inject
    PageTexts text;

    @Inject
    Caller caller;

    /** Many times what the longest list takes. */
    static final int MEGABYTES_MOST = 5;

    private static final long MEGABYTE = 1024 * 1024;

    private Long id;
    private Long session;
    private String paper;
    private transient Part file;

    /** Read when first asked for, which after a button is before the page's address is looked at. */
    private transient PeopleList one;

    private transient CourseSession of;
    private transient Map<Outcome, Long> tally;
    private transient List<ListLine> lines;

    /** A foreign or unknown list is not found before anything of it is shown. */
    public void open() {
        if (id == null && session == null) {
            throw new Refused.NotFound();
        }
        getOne();
        getOf();
    }

    public String bring() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refused("training.list.refused.file").at("file");
        }
        if (file.getSize() > MEGABYTES_MOST * MEGABYTE) {
            throw new Refused("training.list.refused.toolarge", MEGABYTES_MOST).at("file");
        }
        String name = there(file.getSubmittedFileName()).replaceAll(".*[/\\\\]", "");
        try (InputStream content = file.getInputStream()) {
            return at(lists.bring(there(session), name, paper, content));
        }
    }

    /** Nobody's browser leaves it out. */
    private static <T> T there(T sent) {
        return Optional.ofNullable(sent).orElseThrow(Refused.NotFound::new);
    }

    public String carryOut() {
        lists.carryOut(there(id));
        return at(id);
    }

    public String drop() {
        there(id);
        long back = getOne().sessionId();
        lists.drop(id);
        return "/training/list?faces-redirect=true&session=" + back;
    }

    private static String at(long chosen) {
        return "/training/list?faces-redirect=true&id=" + chosen;
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    public String sentence(ListLine line) {
        return line.key().isEmpty() ? "" : text.filled(line.key(), line.values());
    }

    public String tone(ListLine line) {
        return switch (line.outcome()) {
            case GOOD, CONFIRMED -> "done";
            case WAITLISTED, APPLIED -> "wait";
            case TWICE -> "over";
            case REFUSED -> "bad";
        };
    }

    public long count(String outcome) {
        if (tally == null) {
            tally = lists.tally(id);
        }
        return tally.getOrDefault(Outcome.valueOf(outcome), 0L);
    }

    public long getTotal() {
        count(Outcome.GOOD.name());
        return tally.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of those who may come find no seat free. */
    public long getWaiting() {
        return Math.max(0, count(Outcome.GOOD.name()) - lists.freeSeats(id));
    }

    /** Null on the page that takes the file. */
    public PeopleList getOne() {
        if (one == null && id != null) {
            one = lists.byId(id);
        }
        return one;
    }

    public CourseSession getOf() {
        if (of == null) {
            of = id == null ? lists.session(there(session)) : lists.sessionOf(id);
        }
        return of;
    }

    public List<ListLine> getLines() {
        if (lines == null) {
            lines = lists.lines(id);
        }
        return lines;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
