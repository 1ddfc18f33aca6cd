package perspectiva.training.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.Award;
import perspectiva.training.order.StudyOrders;
import perspectiva.training.order.entity.OrderKind;
import perspectiva.training.order.entity.OrderLine;
import perspectiva.training.order.entity.OrderSheet;
import perspectiva.training.order.entity.StudyOrder;
import perspectiva.training.session.Sessions;
import perspectiva.training.session.entity.CourseSession;

/** One order as it is printed, or the form of one that is to be issued about a session's people. */
@Named("trainingOrderView")
@ViewScoped
public class OrderView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    StudyOrders orders;

    @Inject
    Sessions sessions;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Inject
    Caller caller;

    private Long id;
    private Long session;
    private String kind;
    private OrderSheet sheet = new OrderSheet();

    /** The enrolments that are shown on the form. */
    private Set<Long> seen = new HashSet<>();

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient StudyOrder order;

    private transient CourseSession chosen;
    private transient List<OrderLine> lines;
    private transient String document;

    public void open() {
        if (id == null) {
            begin(chosenKind());
        } else {
            getOrder();
        }
    }

    private void begin(OrderKind chosenKind) {
        getLines().forEach(line -> seen.add(line.enrolmentId()));
        String records = chosenKind == OrderKind.COMPLETION ? orders.recordsOf(session) : "";
        String usual = texts.text(Identity.RUSSIAN, "training.order.basis." + chosenKind.word());
        sheet.setBasis(records.isEmpty() ? usual : usual + " " + records);
        sheet.setSignatory(orders.signatoryFor(session));
        sheet.setFrom(usualDay(chosenKind));
    }

    /** The session's first day, or today when that is over; its last day, though never one that is to come. */
    private LocalDate usualDay(OrderKind chosenKind) {
        LocalDate today = Now.today();
        LocalDate first = getChosen().startsOn();
        LocalDate last = getChosen().endsOn();
        return switch (chosenKind) {
            case ENROLMENT -> first.isBefore(today) && !last.isBefore(today) ? today : first;
            case COMPLETION -> last.isAfter(today) ? today : last;
            case RELEASE, TRANSFER -> null;
        };
    }

    public String issue() {
        StudyOrder issued = orders.issue(session, chosenKind(), seen, sheet);
        return "/training/order?faces-redirect=true&id=" + issued.id();
    }

    private OrderKind chosenKind() {
        if (session == null) {
            throw new Refused.NotFound();
        }
        return OrderKind.of(kind == null ? "" : kind).orElseThrow(Refused.NotFound::new);
    }

    /** Whether the page shows an order and not the form of one. */
    public boolean isRecord() {
        return id != null;
    }

    public StudyOrder getOrder() {
        if (order == null) {
            order = orders.byId(id);
        }
        return order;
    }

    /** The kind of what is shown. */
    public OrderKind getShownKind() {
        return isRecord() ? getOrder().kind() : chosenKind();
    }

    /** The session it is drawn from. */
    public CourseSession getChosen() {
        if (chosen == null) {
            chosen = sessions.byId(isRecord() ? getOrder().sessionId() : session);
        }
        return chosen;
    }

    /** Whom it names, or is going to. */
    public List<OrderLine> getLines() {
        if (lines == null) {
            lines = isRecord() ? getOrder().lines() : orders.due(session).getOrDefault(chosenKind(), List.of());
        }
        return lines;
    }

    /** The day from which on it holds for all. */
    public LocalDate getDay() {
        return getLines().get(0).day();
    }

    /** What is taught in the session and when, as a sentence of the order goes on. */
    public String getProgramme() {
        Award award = getOrder().award();
        Locale language = caller.language();
        return texts.text(
                language,
                "training.order.programme",
                award.title(),
                award.versionNumber(),
                award.hours(),
                texts.text(
                        language, "training.session.mode." + getOrder().mode().word()),
                getOrder().sessionNumber(),
                formats.date(award.startsOn(), language),
                formats.date(award.endsOn(), language));
    }

    /** The word of what people get who passed. */
    public String getDocument() {
        if (document == null) {
            document = orders.documentOf(session).word();
        }
        return document;
    }

    public OrderSheet getSheet() {
        return sheet;
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
