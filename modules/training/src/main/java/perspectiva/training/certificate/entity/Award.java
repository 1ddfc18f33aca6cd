package perspectiva.training.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.session.entity.CourseSession;

/** What was learnt, where and when, as it was called on the day of issue. Nothing of it is ever written again. */
@Embeddable
public class Award {

    @Column(name = "version_id", updatable = false)
    private long versionId;

    @Column(name = "version_no", updatable = false)
    private int versionNumber;

    @Column(name = "course_code", updatable = false)
    private String courseCode;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_kind", updatable = false)
    private DocumentKind document;

    @Column(updatable = false)
    private int hours;

    @Column(name = "provider_id", updatable = false)
    private long providerId;

    @Column(updatable = false)
    private String provider;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn;

    protected Award() {}

    public Award(CourseSession session, CourseVersion version) {
        versionId = version.id();
        versionNumber = version.number();
        courseCode = version.course().code();
        title = version.course().title();
        document = version.course().kind().document();
        hours = version.hours();
        providerId = version.course().ownerId();
        provider = version.course().ownerName();
        startsOn = session.startsOn();
        endsOn = session.endsOn();
    }

    Award copy() {
        Award copy = new Award();
        copy.versionId = versionId;
        copy.versionNumber = versionNumber;
        copy.courseCode = courseCode;
        copy.title = title;
        copy.document = document;
        copy.hours = hours;
        copy.providerId = providerId;
        copy.provider = provider;
        copy.startsOn = startsOn;
        copy.endsOn = endsOn;
        return copy;
    }

    public long versionId() {
        return versionId;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public String courseCode() {
        return courseCode;
    }

    public String title() {
        return title;
    }

    public DocumentKind document() {
        return document;
    }

    /** Academic hours. */
    public int hours() {
        return hours;
    }

    public long providerId() {
        return providerId;
    }

    /** The institution that taught it. */
    public String provider() {
        return provider;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
