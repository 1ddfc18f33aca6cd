package perspectiva.training.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.core.people.Person;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.enrolment.MyCourses;
import perspectiva.training.enrolment.OpenSession;
import perspectiva.training.enrolment.OpenSessions;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.EntryRules;
import perspectiva.training.enrolment.entity.EntryTerms;

/** Somebody applies for a session. */
@Named("trainingApplyView")
@ViewScoped
public class ApplyView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    MyCourses courses;

    @Inject
    OpenSessions sessions;

    private final ApplicationSheet sheet = new ApplicationSheet();

    private Long id;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient OpenSession session;

    private transient EntryTerms terms;
    private transient Person me;

    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        getSession();
    }

    public String apply() {
        return PlaceView.addressOf(courses.apply(id, sheet).id());
    }

    /** Whether the date of birth is known. */
    public boolean isAged() {
        if (me == null) {
            me = courses.me();
        }
        return me.birthDate().isPresent();
    }

    /** Whether nobody has to sign for the applicant. */
    public boolean isGrown() {
        return isAged() && !EntryRules.isMinor(getSession().startsOn(), me);
    }

    public OpenSession getSession() {
        if (session == null) {
            session = sessions.byId(id);
        }
        return session;
    }

    public EntryTerms getTerms() {
        if (terms == null) {
            terms = sessions.termsOf(id);
        }
        return terms;
    }

    public EntryEducation[] getEducations() {
        return EntryEducation.values();
    }

    public ApplicationSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
