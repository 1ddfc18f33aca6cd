package perspectiva.training.course.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/**
 * A version of a course is what exactly is taught. It is written as a draft and sent to be approved: a methodist reads it, an
 * employer confirms that such people are wanted, the director approves it. Each of them may send it back with a reason, and
 * then it is a draft again and all begins anew. Once approved it may become the active one, which is offered in place of the
 * active one before, and later it is retired. It changes as a draft only: other changes are a new version, copied from an
 * old one. Nobody approves what he or she has written or sent.
 */
@Entity
@Table(name = "training_version")
public class CourseVersion extends StoredRecord {

    private static final int REASON_MOST = 1000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @ManyToOne(optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    @Column(name = "version_no")
    private int number;

    /** Nought while it is the active one, else its number: part of what is unique. */
    @Column(name = "active_slot")
    private int activeSlot;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    /** 1 when it came back with a reason, else 0: the databases disagree about truth values. */
    @Column(name = "is_returned")
    private int returned;

    /** 1 once the methodist found it good, else 0. */
    @Column(name = "is_reviewed")
    private int reviewed;

    @Column(name = "review_round")
    private int round;

    @Column(name = "state_since")
    private Instant since = Now.instant();

    @Column(name = "written_by")
    private Long writer;

    @Column(name = "submitted_by")
    private Long submitter;

    @Embedded
    private VersionTerms terms = new VersionTerms();

    @ElementCollection
    @CollectionTable(name = "training_version_module", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "place")
    private List<CurriculumModule> modules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "training_version_outcome", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "place")
    private List<LearningOutcome> outcomes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "training_version_assessment", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "place")
    private List<Assessment> assessments = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "document_kind")
    private DocumentKind document;

    protected CourseVersion() {}

    /** A draft that says nothing yet, or what another version says. */
    public CourseVersion(Course course, Syllabus copied, Caller by) {
        this.course = course;
        number = course.nextNumber();
        activeSlot = number;
        take(copied, by);
    }

    /** Takes over what the sheet says, while it is a draft. */
    public void amend(Syllabus syllabus, Caller by) {
        if (state != VersionState.DRAFT) {
            throw refused();
        }
        take(syllabus, by);
    }

    private void take(Syllabus syllabus, Caller by) {
        Syllabus good = syllabus.copy();
        SyllabusRules.check(good);
        terms = good.getTerms();
        modules = good.getModules();
        outcomes = good.getOutcomes();
        assessments = good.getAssessments();
        document = course.kind().document();
        writer = by.account().orElse(null);
    }

    /**
     * Sends it to be approved.
     *
     * @param fewest the fewest academic hours such a course may have on the day from which it is valid
     */
    public void submit(Caller by, int fewest) {
        expect(VersionState.METHODOLOGICAL_REVIEW, VersionState.DRAFT);
        SyllabusRules.checkComplete(syllabus(), course.kind());
        if (terms.hours() < fewest) {
            throw new Refused("training.version.refused.toofew", terms.hours(), fewest).at("theoryHours");
        }
        document = course.kind().document();
        submitter = by.account().orElse(null);
        returned = 0;
        round++;
        become(VersionState.METHODOLOGICAL_REVIEW);
    }

    /** The methodist found it good; an employer is next. */
    public Approval review(Caller by, String remark) {
        expectFreshEyes(by);
        if (state != VersionState.METHODOLOGICAL_REVIEW || reviewed == 1) {
            throw refused();
        }
        reviewed = 1;
        become(VersionState.METHODOLOGICAL_REVIEW);
        return new Approval(this, ApprovalKind.METHODOLOGICAL, by, "", remark);
    }

    /** @param employer for whom the caller speaks: an enterprise that does not teach the course itself */
    public Approval validate(Caller by, Organisation employer, String remark) {
        if (!isReviewed()) {
            throw refused();
        }
        if (employer == null
                || employer.id() == course.ownerId()
                || employer.kind() == Organisation.Kind.TRAINING_INSTITUTION) {
            throw new Refused("training.version.refused.employer");
        }
        expect(VersionState.EMPLOYER_VALIDATED, VersionState.METHODOLOGICAL_REVIEW);
        become(VersionState.EMPLOYER_VALIDATED);
        return new Approval(this, ApprovalKind.EMPLOYER, by, employer.shortName(), remark);
    }

    /** The director's word: it may be taught. */
    public Approval approve(Caller by, String remark) {
        expectFreshEyes(by);
        expect(VersionState.APPROVED, VersionState.EMPLOYER_VALIDATED);
        become(VersionState.APPROVED);
        return new Approval(this, ApprovalKind.DIRECTOR, by, "", remark);
    }

    /**
     * It is offered from now on. The one offered before must have been retired.
     *
     * @param isLicensed whether its institution may teach courses of this kind today, by its licence
     */
    public void activate(boolean isLicensed) {
        expect(VersionState.ACTIVE, VersionState.APPROVED);
        if (terms.getValidFrom().isAfter(Now.today())) {
            throw new Refused("training.version.refused.early", DAY.format(terms.getValidFrom()));
        }
        if (course.kind().isLicensed() && !isLicensed) {
            throw new Refused("training.version.refused.licence", course.ownerName());
        }
        activeSlot = 0;
        become(VersionState.ACTIVE);
    }

    /** @param reason what is to be mended, in words its writers may read */
    public void sendBack(String reason) {
        expect(VersionState.DRAFT, VersionState.METHODOLOGICAL_REVIEW, VersionState.EMPLOYER_VALIDATED);
        checkReason(reason, "word");
        returned = 1;
        reviewed = 0;
        become(VersionState.DRAFT);
    }

    /** @param reason why it is not offered any more */
    public void retire(String reason) {
        expect(VersionState.RETIRED, VersionState.APPROVED, VersionState.ACTIVE);
        checkReason(reason, "why");
        activeSlot = number;
        become(VersionState.RETIRED);
    }

    private static void checkReason(String reason, String field) {
        String said = Written.tidy(reason);
        if (said.isEmpty() || said.length() > REASON_MOST) {
            throw new Refused("training.version.refused.reason", REASON_MOST).at(field);
        }
    }

    /** Who has written or sent it does not judge it. */
    private void expectFreshEyes(Caller by) {
        if (isPreparedBy(by)) {
            throw new Refused("training.version.refused.own");
        }
    }

    private void expect(VersionState next, VersionState... now) {
        if (!List.of(now).contains(state) || !state.mayBecome(next)) {
            throw refused();
        }
    }

    private Refused refused() {
        return new Refused("training.version.refused.state." + stage());
    }

    private void become(VersionState next) {
        state = next;
        since = Now.instant();
    }

    /** Whether the caller wrote it last or sent it. */
    public boolean isPreparedBy(Caller caller) {
        return caller.account()
                .filter(own -> own.equals(writer) || own.equals(submitter))
                .isPresent();
    }

    /** Employers read it once the methodist has found it good. */
    public boolean isVisibleTo(Reader reader) {
        return reader.isOffice() || course.isKeptBy(reader.caller()) || reader.isEmployer() && isReviewed();
    }

    /** A sheet that says what it says now. */
    public Syllabus syllabus() {
        return new Syllabus(terms, modules, outcomes, assessments);
    }

    /** What its people are examined in, in its order, without the rest of what it says. */
    public List<Assessment> assessments() {
        return Syllabus.said(assessments);
    }

    public Course course() {
        return course;
    }

    /** 1 for the first of its course. */
    public int number() {
        return number;
    }

    public VersionState state() {
        return state;
    }

    /** What people call its state; see {@link VersionState#stage}. */
    public String stage() {
        return state.stage(returned == 1, reviewed == 1);
    }

    /** When it came into its state, or the methodist found it good. */
    public Instant since() {
        return since;
    }

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    public boolean isActive() {
        return state == VersionState.ACTIVE;
    }

    /** Whether the methodist has found it good, in this round. */
    public boolean isReviewed() {
        return reviewed == 1;
    }

    /** How often it was sent to be approved. */
    public int round() {
        return round;
    }

    /** Academic hours in all. */
    public int hours() {
        return terms.hours();
    }

    public DocumentKind document() {
        return document;
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(terms.getValidFrom());
    }

    public Optional<Integer> groupMin() {
        return Optional.ofNullable(terms.getGroupMin());
    }

    public Optional<Integer> groupMax() {
        return Optional.ofNullable(terms.getGroupMax());
    }
}
