package perspectiva.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.EntryEducation;

/** An application says who brought the person, with what education, and on what paper; it stays as it was made. */
@Embeddable
public class Application {

    public static final int NOTE_MOST = 200;

    @Enumerated(EnumType.STRING)
    private EnrolmentSource source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sponsor_id")
    private Organisation sponsor;

    /** Held by number and words: the module of needs may be off. */
    @Column(name = "need_id")
    private Long needId;

    @Column(name = "need_label")
    private String needLabel = "";

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "group_label")
    private String groupLabel = "";

    @Enumerated(EnumType.STRING)
    private EntryEducation education;

    /** Who may sign for a minor; empty for adults. */
    private String guardian = "";

    /** The signed paper the office holds; empty when the person applied in the portal. */
    private String paper = "";

    @Column(name = "applied_at")
    private Instant appliedAt = Now.instant();

    protected Application() {}

    /** @param sheet what was stated, with a guardian only when the person is a minor */
    public Application(EnrolmentSource source, ApplicationSheet sheet) {
        this.source = source;
        if (sheet.getEducation() == null) {
            throw new Refused("training.enrolment.refused.education").at("education");
        }
        education = sheet.getEducation();
        guardian = Typed.optional(sheet.getGuardian(), NOTE_MOST, "guardian");
        paper = Typed.optional(sheet.getPaper(), NOTE_MOST, "paper");
        if (isOnPaper() && paper.isEmpty()) {
            throw new Refused("training.enrolment.refused.paper").at("paper");
        }
    }

    /** The same for another session, stated now; whether that one answers what an employer wants is still to be said. */
    public Application again() {
        Application again = new Application();
        again.source = source;
        again.sponsor = sponsor;
        again.education = education;
        again.guardian = guardian;
        again.paper = paper;
        return again;
    }

    /**
     * Somebody looked at the papers.
     *
     * @param seen which; nothing keeps what is known
     * @param isWanted whether there must be one: a guardian has to sign
     */
    public void seen(String seen, boolean isWanted) {
        String known = Typed.optional(seen, NOTE_MOST, "paper");
        if (isWanted && known.isEmpty() && paper.isEmpty()) {
            throw new Refused("training.enrolment.refused.paper").at("paper");
        }
        paper = known.isEmpty() ? paper : known;
    }

    /** @return this, paid for or sent by an organisation */
    public Application by(Organisation organisation) {
        sponsor = organisation;
        return this;
    }

    /** @return this, for a place of work an employer wants to fill */
    public Application forNeed(long id, String label) {
        needId = id;
        needLabel = label;
        return this;
    }

    /** @return this, for a group of places of work */
    public Application forGroup(long id, String label) {
        groupId = id;
        groupLabel = label;
        return this;
    }

    /**
     * @param kind what the history calls it: a need, or a group of needs
     * @return this, for what an employer wants people for
     */
    public Application forWanted(String kind, long record, String label) {
        return kind.endsWith(".group") ? forGroup(record, label) : forNeed(record, label);
    }

    /** Whether the person is wanted for this very need or group of needs. */
    public boolean isFor(String kind, long record) {
        return Objects.equals(kind.endsWith(".group") ? groupId : needId, record);
    }

    /** Whether the office states what the person signed. */
    private boolean isOnPaper() {
        return source != EnrolmentSource.SELF && source != EnrolmentSource.EMPLOYER;
    }

    /** Whether an employer wants the person for a place of work. */
    boolean isLinked() {
        return needId != null || groupId != null;
    }

    void forget() {
        guardian = "";
        paper = "";
    }

    public EnrolmentSource source() {
        return source;
    }

    public Optional<Organisation> sponsor() {
        return Optional.ofNullable(sponsor);
    }

    public Optional<Long> needId() {
        return Optional.ofNullable(needId);
    }

    public String needLabel() {
        return needLabel;
    }

    public Optional<Long> groupId() {
        return Optional.ofNullable(groupId);
    }

    public String groupLabel() {
        return groupLabel;
    }

    public EntryEducation education() {
        return education;
    }

    public String guardian() {
        return guardian;
    }

    public String paper() {
        return paper;
    }

    public Instant appliedAt() {
        return appliedAt;
    }
}
