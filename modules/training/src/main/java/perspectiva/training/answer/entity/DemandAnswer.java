package perspectiva.training.answer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;
import perspectiva.spi.Wanted;
import perspectiva.training.course.entity.Course;
import perspectiva.training.session.entity.CourseSession;

/**
 * A session, or a course with all sessions of it that are to come, answers a need or a group of needs. What is answered belongs
 * to another module: it is held by its kind, its number and a label that says nothing of whose it is, so that the answer outlives
 * that module's being off.
 */
@Entity
@Table(name = "training_answer")
public class DemandAnswer extends StoredRecord {

    private static final int LABEL_MOST = 300;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "course_id")
    private Long courseId;

    private String kind;

    @Column(name = "record_no")
    private long record;

    private String label;

    protected DemandAnswer() {}

    private DemandAnswer(Wanted wanted) {
        if (!wanted.isOpen()) {
            throw new Refused("training.answer.refused.over").at("wanted");
        }
        kind = wanted.kind();
        record = wanted.record();
        label = wanted.label().length() > LABEL_MOST ? wanted.label().substring(0, LABEL_MOST) : wanted.label();
    }

    /** Nobody answers by a session that is over. */
    public DemandAnswer(CourseSession session, Wanted wanted) {
        this(wanted);
        if (!session.state().isLive()) {
            throw new Refused(
                    "training.session.refused.state." + session.state().word());
        }
        sessionId = session.id();
    }

    public DemandAnswer(Course course, Wanted wanted) {
        this(wanted);
        courseId = course.id();
    }

    /** Empty when a course answers. */
    public Optional<Long> sessionId() {
        return Optional.ofNullable(sessionId);
    }

    /** Empty when a session answers. */
    public Optional<Long> courseId() {
        return Optional.ofNullable(courseId);
    }

    /** What the history calls what is answered: {@code needs.need}. */
    public String kind() {
        return kind;
    }

    /** Its number in its module. */
    public long record() {
        return record;
    }

    /** What whoever trains may read of it, in Russian. */
    public String label() {
        return label;
    }
}
