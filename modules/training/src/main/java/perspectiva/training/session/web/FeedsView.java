package perspectiva.training.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import perspectiva.core.start.Settings;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.session.CalendarLinks;
import perspectiva.training.session.entity.CalendarLink;
import perspectiva.training.session.entity.CalendarLink.Subject;

/** The caller's calendar links, and a new one for what the address names; its secret is shown this once. */
@Named("trainingFeedsView")
@ViewScoped
public class FeedsView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String ROOT = "/api/v1/training/calendars/";

    @Inject
    CalendarLinks calendars;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    private String of;
    private Long id;
    private String title;
    private String secret;

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient List<CalendarLink> links;

    public void open() {
        if (of == null && calendars.ownTrainer() != 0) {
            of = Subject.TRAINER.word();
            id = calendars.ownTrainer();
        } else if (of == null && caller.is(Role.PARTICIPANT)) {
            of = Subject.LEARNER.word();
        }
        if (of != null) {
            title = calendars.titleOf(subject(), id == null ? 0 : id);
        }
    }

    private Subject subject() {
        return Stream.of(Subject.values())
                .filter(subject -> subject.name().equals(of.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(Refused.NotFound::new);
    }

    public void issue() {
        secret = calendars.issue(subject(), id == null ? 0 : id);
        links = null;
    }

    public void revoke(long link) {
        calendars.revoke(link);
        secret = null;
        links = null;
    }

    public List<CalendarLink> getLinks() {
        if (links == null) {
            links = calendars.mine();
        }
        return links;
    }

    /** What the person may follow from here; empty when the address names nothing. */
    public String getTitle() {
        return title;
    }

    /** The address to give to one's calendar; empty unless it was just made. */
    public String getAddress() {
        return secret == null ? "" : settings.address() + ROOT + secret + ".ics";
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
