package perspectiva.training.assessment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;
import perspectiva.training.session.entity.CourseSession;

/**
 * A sitting is when a group was examined in one assessment of its course: the first attempt, or a resit of those who failed. Its
 * marks are written one after the other; when everybody has one, the office may give its record a number, and then nothing about
 * the sitting itself changes any more.
 */
@Entity
@Table(name = "training_sitting")
public class Sitting extends StoredRecord {

    public static final int COMMISSION_MOST = 500;

    @Column(name = "session_id")
    private long sessionId;

    /** Of the assessment in the version's scheme, which never changes; nought for the first. */
    private int place;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private int attempt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String commission = "";

    @Column(name = "record_number")
    private String number;

    /** The enrolments whose results were taken back, also of those who were given another one since. */
    @ElementCollection
    @CollectionTable(name = "training_result_taken", joinColumns = @JoinColumn(name = "sitting_id"))
    @Column(name = "enrolment_id")
    private Set<Long> takenBack = new HashSet<>();

    protected Sitting() {}

    /**
     * @param place of the assessment in the scheme; nought for the first
     * @param attempt 1 for the first, 2 for the first resit
     */
    public Sitting(CourseSession session, int place, Assessment of, int attempt, SittingSheet sheet) {
        sessionId = session.id();
        this.place = place;
        kind = of.getKind();
        this.attempt = attempt;
        take(session, sheet);
    }

    /**
     * Says something else about it.
     *
     * @return whether it was something else
     */
    public boolean amend(CourseSession session, SittingSheet sheet) {
        if (sheet().equals(sheet)) {
            return false;
        }
        if (number != null) {
            throw new Refused("training.result.refused.numbered", number).at("heldOn");
        }
        take(session, sheet);
        return true;
    }

    private void take(CourseSession session, SittingSheet sheet) {
        LocalDate day = sheet.getHeldOn();
        if (day == null || day.isAfter(Now.today())) {
            throw new Refused("training.result.refused.day").at("heldOn");
        }
        if (kind != AssessmentKind.PRE && day.isBefore(session.startsOn())) {
            throw new Refused("training.result.refused.before").at("heldOn");
        }
        commission = Typed.optional(sheet.getCommission(), COMMISSION_MOST, "commission");
        heldOn = day;
    }

    /**
     * Its record is adopted.
     *
     * @param given its place in the series
     */
    public void adopt(String given) {
        if (number != null) {
            throw new Refused("training.result.refused.numbered", number);
        }
        number = given;
    }

    /** A result is taken back. */
    public void takeBack(long enrolment) {
        takenBack.add(enrolment);
    }

    /** Whether somebody's new result corrects what was said before: nothing is added to a record that has a number without a word. */
    public boolean isCorrectedBy(long enrolment) {
        return number != null || takenBack.contains(enrolment);
    }

    /** The data of somebody who examined is erased. */
    public void unname(String name, String pseudonym) {
        commission = commission.replaceAll(
                "(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])", Matcher.quoteReplacement(pseudonym));
    }

    public SittingSheet sheet() {
        SittingSheet sheet = new SittingSheet();
        sheet.setHeldOn(heldOn);
        sheet.setCommission(commission);
        return sheet;
    }

    public long sessionId() {
        return sessionId;
    }

    public int place() {
        return place;
    }

    /** 1 for the first, 2 for the first resit. */
    public int attempt() {
        return attempt;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Posts and names; empty when the assessor alone examined. */
    public String commission() {
        return commission;
    }

    /** Of its record; empty until the office gives one. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }
}
