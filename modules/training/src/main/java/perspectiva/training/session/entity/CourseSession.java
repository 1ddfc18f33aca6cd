package perspectiva.training.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A session is a cohort that is taught one version of a course, in meetings between two dates. It is planned as a draft,
 * published, opened for enrolment, confirmed, runs, is completed, reported and closed; until it is completed it may be
 * cancelled with a reason.
 */
@Entity
@Table(name = "training_session")
public class CourseSession extends StoredRecord {

    public static final int REASON_MOST = 1000;

    /** In kopecks: a hundred million roubles, more than any session costs. */
    private static final long COST_MOST = 10_000_000_000L;

    @Column(name = "record_number")
    private String number;

    @Column(name = "version_id")
    private long versionId;

    private String title;

    private int hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "study_mode")
    private SessionMode mode;

    @Column(name = "seats_min")
    private int seatsMin;

    @Column(name = "seats_max")
    private int seatsMax;

    /** In kopecks; nought costs nothing. */
    private long price;

    /** What it was to cost, in kopecks; null when nobody has said it. */
    @Column(name = "planned_cost")
    private Long plannedCost;

    /** What it cost, in kopecks; null when nobody has said it. */
    @Column(name = "actual_cost")
    private Long actualCost;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "enrol_until")
    private LocalDate enrolUntil;

    /** 1 when minors take part, else 0: the same in both databases. */
    @Column(name = "for_minors")
    private int forMinors;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.DRAFT;

    @Column(name = "state_since")
    private Instant since = Now.instant();

    @Column(name = "sought_as")
    private String soughtAs;

    protected CourseSession() {}

    /** @param taught the version of the course that is taught */
    public CourseSession(Taught taught, SessionSheet sheet) {
        amend(taught, sheet, SessionFacts.NONE);
    }

    /**
     * Which course it is stays as it was once the town knows of it.
     *
     * @param facts what is planned already and must stay within its dates
     */
    public void amend(Taught taught, SessionSheet sheet, SessionFacts facts) {
        expectLive();
        if (state != SessionState.DRAFT && taught.version() != versionId) {
            throw new Refused("training.session.refused.course").at("taught");
        }
        SessionRules.check(sheet, facts);
        if (sheet.getSeatsMax() < facts.seated()) {
            throw new Refused("training.session.refused.seats.taken", facts.seated()).at("seatsMax");
        }
        versionId = taught.version();
        title = taught.title();
        hours = taught.hours();
        mode = sheet.getMode();
        seatsMin = sheet.getSeatsMin();
        seatsMax = sheet.getSeatsMax();
        price = sheet.getPrice() == null ? 0 : sheet.getPrice();
        startsOn = sheet.getStartsOn();
        endsOn = sheet.getEndsOn();
        enrolUntil = sheet.getEnrolUntil();
        forMinors = sheet.isForMinors() ? 1 : 0;
        seek();
    }

    private void seek() {
        soughtAs = Typed.sought(title, number == null ? "" : number);
    }

    public SessionSheet sheet() {
        SessionSheet sheet = new SessionSheet();
        sheet.setTaught(versionId);
        sheet.setMode(mode);
        sheet.setSeatsMin(seatsMin);
        sheet.setSeatsMax(seatsMax);
        sheet.setPrice(price == 0 ? null : price);
        sheet.setStartsOn(startsOn);
        sheet.setEndsOn(endsOn);
        sheet.setEnrolUntil(enrolUntil);
        sheet.setForMinors(isForMinors());
        return sheet;
    }

    /** Meetings take place while it lives, on its days. */
    public void expectMeeting(Span span) {
        expectLive();
        if (span.day().isBefore(startsOn) || span.day().isAfter(endsOn)) {
            throw new Refused("training.meeting.refused.outside").at("day");
        }
    }

    private void expectLive() {
        if (!state.isLive()) {
            throw refused();
        }
    }

    /**
     * The town knows of it from now on.
     *
     * @param given its place in the series
     */
    public void publish(SessionFacts facts, String given) {
        expect(SessionState.PUBLISHED);
        if (facts.meetings() == 0) {
            throw new Refused("training.session.refused.nomeetings");
        }
        if (isForMinors() && facts.unchecked().isPresent()) {
            throw new Refused(
                    "training.session.refused.unchecked", facts.unchecked().get());
        }
        if (enrolUntil.isBefore(Now.today())) {
            throw new Refused("training.session.refused.toolate");
        }
        number = given;
        seek();
        become(SessionState.PUBLISHED);
    }

    /** People may apply from now on. */
    public void enrol() {
        if (enrolUntil.isBefore(Now.today())) {
            throw new Refused("training.session.refused.toolate");
        }
        become(SessionState.ENROLLING);
    }

    /**
     * It will take place.
     *
     * @param why wanted when fewer people come than it was planned for
     */
    public void confirm(SessionFacts facts, String why) {
        expect(SessionState.CONFIRMED);
        if (facts.meetings() == 0) {
            throw new Refused("training.session.refused.nomeetings");
        }
        boolean isSaid = why != null && !why.isBlank() && why.strip().length() <= REASON_MOST;
        if (facts.coming() < seatsMin && !isSaid) {
            throw new Refused("training.session.refused.few", facts.coming(), seatsMin).at("few");
        }
        become(SessionState.CONFIRMED);
    }

    /** Not before the day of its first meeting. */
    public void start(SessionFacts facts) {
        expect(SessionState.RUNNING);
        boolean hasBegun = facts.first()
                .filter(first -> !SessionRules.day(first).isAfter(Now.today()))
                .isPresent();
        if (!hasBegun) {
            throw new Refused("training.session.refused.early");
        }
        become(SessionState.RUNNING);
    }

    /** Not before its last meeting has ended. */
    public void complete(SessionFacts facts) {
        expect(SessionState.COMPLETED);
        if (facts.last().filter(last -> last.isAfter(Now.instant())).isPresent()) {
            throw new Refused("training.session.refused.unfinished");
        }
        become(SessionState.COMPLETED);
    }

    /** @param report what is said of how it went */
    public void report(String report) {
        expect(SessionState.REPORTED);
        expectSaid(report, "training.session.refused.report", "account");
        become(SessionState.REPORTED);
    }

    /**
     * Not before the office has said of everybody how the course ended.
     *
     * @param learning of how many it has not
     */
    public void close(long learning) {
        expect(SessionState.CLOSED);
        if (learning > 0) {
            throw new Refused("training.session.refused.unjudged", learning);
        }
        become(SessionState.CLOSED);
    }

    /** @param reason in words everybody who wanted to come may read */
    public void cancel(String reason) {
        expect(SessionState.CANCELLED);
        expectSaid(reason, "training.session.refused.reason", "reason");
        become(SessionState.CANCELLED);
    }

    /**
     * What it costs whoever pays for it, also long after it is over.
     *
     * @param planned in kopecks; null when not known
     * @param actual in kopecks; null while the bills are not there
     */
    public void cost(Long planned, Long actual) {
        if (state == SessionState.CANCELLED) {
            throw refused();
        }
        plannedCost = money(planned, "plannedCost");
        actualCost = money(actual, "actualCost");
    }

    private static Long money(Long kopecks, String field) {
        if (kopecks != null && (kopecks < 0 || kopecks > COST_MOST)) {
            throw new Refused("training.session.refused.cost", COST_MOST / 100).at(field);
        }
        return kopecks;
    }

    private static void expectSaid(String words, String missing, String field) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty() || said.length() > REASON_MOST) {
            throw new Refused(missing, REASON_MOST).at(field);
        }
    }

    private void expect(SessionState next) {
        if (!state.mayBecome(next)) {
            throw refused();
        }
    }

    private void become(SessionState next) {
        expect(next);
        state = next;
        since = Now.instant();
    }

    private Refused refused() {
        return new Refused("training.session.refused.state." + state.word());
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public long versionId() {
        return versionId;
    }

    /** What the course was called when the session was planned. */
    public String title() {
        return title;
    }

    /** Academic hours in all, as the version says. */
    public int hours() {
        return hours;
    }

    public SessionMode mode() {
        return mode;
    }

    public int seatsMin() {
        return seatsMin;
    }

    public int seatsMax() {
        return seatsMax;
    }

    /** In kopecks. */
    public long price() {
        return price;
    }

    /** In kopecks. */
    public Optional<Long> plannedCost() {
        return Optional.ofNullable(plannedCost);
    }

    /** In kopecks. */
    public Optional<Long> actualCost() {
        return Optional.ofNullable(actualCost);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** The last day on which people may apply. */
    public LocalDate enrolUntil() {
        return enrolUntil;
    }

    public boolean isForMinors() {
        return forMinors == 1;
    }

    public SessionState state() {
        return state;
    }

    /** When it came into its state. */
    public Instant since() {
        return since;
    }
}
