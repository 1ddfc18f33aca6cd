package perspectiva.training.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.people.People;
import perspectiva.core.people.Person;
import perspectiva.core.store.Paging;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.Newcomer;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.session.SessionFilter;
import perspectiva.training.session.SessionRow;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/** What somebody signed is entered on the person's behalf, after the person was looked for. */
@Named("trainingEnterView")
@ViewScoped
public class EnterView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int CHOICE = 50;

    @Inject
    Enrolments enrolments;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    private final Newcomer who = new Newcomer();
    private final ApplicationSheet sheet = new ApplicationSheet();

    private Long session;
    private Long person;
    private boolean fresh;
    private String words;
    private String name;
    private boolean aged;
    private EnrolmentSource source = EnrolmentSource.OFFICE;

    /** Do not travel between the nodes of a cluster: only the opened page shows them, or they are read again. */
    private transient List<Person> found = List.of();

    private transient List<SessionRow> choice = List.of();
    private transient CourseSession of;

    public void open() {
        if (session == null) {
            choice = Stream.of("enrolling", "confirmed")
                    .map(state -> SessionFilter.of(Map.of("state", state)))
                    .flatMap(filter -> sessions.list(filter, new Paging(1, CHOICE, "deadline", false)).rows().stream())
                    .toList();
            return;
        }
        getOf();
        if (isSearching() && words != null && !words.isBlank()) {
            found = people.search(words, Paging.first()).rows();
        } else if (isKnown()) {
            Person known = people.byId(person);
            name = known.displayName();
            aged = known.birthDate().isPresent();
            who.setPerson(person);
        }
    }

    public String save() {
        sheet.setAgreed(true);
        return EnrolmentView.addressOf(
                enrolments.enter(session, who, source, sheet).id());
    }

    /** Whether no session was chosen yet. */
    public boolean isChoosing() {
        return session == null;
    }

    /** Sessions that take people. */
    public List<SessionRow> getChoice() {
        return choice == null ? List.of() : choice;
    }

    /** Whether nobody was chosen yet. */
    public boolean isSearching() {
        return !isChoosing() && person == null && !fresh;
    }

    /** Whether the partnership knows the person already. */
    public boolean isKnown() {
        return person != null;
    }

    /** Whether the date of birth is known. */
    public boolean isAged() {
        return aged;
    }

    public CourseSession getOf() {
        if (of == null) {
            of = sessions.byId(session);
        }
        return of;
    }

    public List<Person> getFound() {
        return found == null ? List.of() : found;
    }

    public EntryEducation[] getEducations() {
        return EntryEducation.values();
    }

    /** Who may have brought the person, as far as an office enters it. */
    public EnrolmentSource[] getSources() {
        return new EnrolmentSource[] {EnrolmentSource.OFFICE, EnrolmentSource.EMPLOYMENT_SERVICE};
    }

    public Newcomer getWho() {
        return who;
    }

    public ApplicationSheet getSheet() {
        return sheet;
    }

    public String getName() {
        return name;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public boolean isFresh() {
        return fresh;
    }

    public void setFresh(boolean fresh) {
        this.fresh = fresh;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public EnrolmentSource getSource() {
        return source;
    }

    public void setSource(EnrolmentSource source) {
        this.source = source;
    }
}
