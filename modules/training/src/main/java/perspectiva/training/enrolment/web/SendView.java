package perspectiva.training.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.people.Person;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.enrolment.Newcomer;
import perspectiva.training.enrolment.OpenSession;
import perspectiva.training.enrolment.OpenSessions;
import perspectiva.training.enrolment.Staff;
import perspectiva.training.enrolment.entity.ApplicationSheet;

/** An organisation sends somebody who works there to a session. */
@Named("trainingSendView")
@ViewScoped
public class SendView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Staff staff;

    @Inject
    OpenSessions sessions;

    private final Newcomer who = new Newcomer();
    private final ApplicationSheet sheet = new ApplicationSheet();

    private Long session;
    private boolean fresh;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient List<OpenSession> open;

    private transient List<Person> people;

    public String save() {
        if (session == null) {
            throw new Refused("training.enrolment.refused.nosession").at("session");
        }
        if (!fresh && who.getPerson() == null) {
            throw new Refused("training.enrolment.refused.person").at("person");
        }
        sheet.setBirthDate(who.getBirthDate());
        return SentView.addressOf(staff.send(session, who, sheet).id());
    }

    public List<OpenSession> getOpen() {
        if (open == null) {
            open = sessions.all();
        }
        return open;
    }

    /** Who works for the organisation. */
    public List<Person> getPeople() {
        if (people == null) {
            people = staff.people();
        }
        return people;
    }

    public EntryEducation[] getEducations() {
        return EntryEducation.values();
    }

    public Newcomer getWho() {
        return who;
    }

    public ApplicationSheet getSheet() {
        return sheet;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    /** Whether the person is new to the portal. */
    public boolean isFresh() {
        return fresh;
    }

    public void setFresh(boolean fresh) {
        this.fresh = fresh;
    }
}
