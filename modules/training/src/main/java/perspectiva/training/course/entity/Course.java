package perspectiva.training.course.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Typed;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * A course is what an institution can teach: an entry of the catalogue with a code of its own. What exactly is taught stands
 * in its versions; of these one at most is active and offered. While no version was sent to be approved, everything about
 * the course may change; afterwards its kind and its owner stay.
 */
@Entity
@Table(name = "training_course")
public class Course extends StoredRecord {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d./-]{1,19}");
    private static final int TITLE_MOST = 200;
    private static final int SUMMARY_MOST = 1000;
    private static final int OCCUPATIONS_MOST = 10;

    private String code;

    private String title;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "owner_name")
    private String ownerName;

    private String summary;

    @ElementCollection
    @CollectionTable(name = "training_course_occupation", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "occupation")
    @OrderColumn(name = "place")
    private List<String> occupations = new ArrayList<>();

    @Column(name = "last_no")
    private int lastNumber;

    @Column(name = "sought_as")
    private String soughtAs;

    protected Course() {}

    /** @param owner the institution the form names */
    public Course(CourseForm form, Organisation owner) {
        amend(form, owner, false);
    }

    /** @param isSettled whether a version was sent to be approved, so that its kind and its owner stay */
    public void amend(CourseForm form, Organisation owner, boolean isSettled) {
        check(form, owner);
        if (isSettled && (form.getKind() != kind || owner.id() != ownerId)) {
            throw new Refused("training.course.refused.settled").at(form.getKind() == kind ? "owner" : "kind");
        }
        code = tidyCode(form.getCode());
        title = Typed.tidy(form.getTitle());
        kind = form.getKind();
        ownerId = owner.id();
        ownerName = owner.shortName();
        summary = Typed.tidy(form.getSummary());
        occupations = new ArrayList<>(form.getOccupations());
        soughtAs = Typed.sought(title, code, ownerName);
    }

    private static void check(CourseForm form, Organisation owner) {
        if (!CODE.matcher(tidyCode(form.getCode())).matches()) {
            throw new Refused("training.course.refused.code").at("code");
        }
        Typed.required(form.getTitle(), TITLE_MOST, "courseTitle");
        Typed.optional(form.getSummary(), SUMMARY_MOST, "summary");
        if (form.getKind() == null) {
            throw new Refused("training.course.refused.kind").at("kind");
        }
        if (owner == null || owner.kind() != Organisation.Kind.TRAINING_INSTITUTION) {
            throw new Refused("training.course.refused.owner").at("owner");
        }
        boolean leadsToWork = form.getKind() == CourseKind.VOCATIONAL || form.getKind() == CourseKind.RETRAINING;
        if (leadsToWork && form.getOccupations().isEmpty()) {
            throw new Refused("training.course.refused.occupation").at("occupation");
        }
        if (form.getOccupations().size() > OCCUPATIONS_MOST) {
            throw new Refused("training.course.refused.occupations", OCCUPATIONS_MOST).at("occupation");
        }
    }

    /** As it is stored and compared: without blanks, in capitals. */
    public static String tidyCode(String typed) {
        return Typed.tidy(typed).toUpperCase(Locale.ROOT);
    }

    /** What a form of this course says now. */
    public CourseForm form() {
        CourseForm form = new CourseForm();
        form.setCode(code);
        form.setTitle(title);
        form.setKind(kind);
        form.setOwner(ownerId);
        form.setSummary(summary);
        form.getOccupations().addAll(occupations);
        return form;
    }

    /** The number of a version that is begun now: 1, 2, 3 … */
    int nextNumber() {
        return ++lastNumber;
    }

    /** Whether the caller may write its versions: the directorate, and who teaches at or speaks for its owner. */
    public boolean isKeptBy(Caller caller) {
        return caller.is(Role.DIRECTOR) || caller.isAny(Role.TRAINER, Role.MEMBER) && caller.actsFor(ownerId);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public CourseKind kind() {
        return kind;
    }

    /** The institution that teaches it. */
    public long ownerId() {
        return ownerId;
    }

    public String ownerName() {
        return ownerName;
    }

    /** What it is about, in a sentence or two; may be empty. */
    public String summary() {
        return summary;
    }

    /** Unit groups of ISCO-08 it prepares for, the foremost first. */
    public List<String> occupations() {
        return List.copyOf(occupations);
    }

    /** The number of its latest version; nought when it has none. */
    public int lastNumber() {
        return lastNumber;
    }
}
