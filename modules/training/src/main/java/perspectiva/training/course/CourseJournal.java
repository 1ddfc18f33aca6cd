package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.audit.Audit;
import perspectiva.core.records.History;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;

/** Writes down what happened to courses and their versions: in the versions' own history, and in the portal's audit log. */
@ApplicationScoped
class CourseJournal {

    @Inject
    History history;

    @Inject
    Audit audit;

    void registered(Course course) {
        audit.note("training.course.audit.registered", course.code(), course.title());
    }

    void amended(Course course) {
        audit.note("training.course.audit.amended", course.code(), course.title());
    }

    /** @param before the stage it was in; empty for a new one */
    void moved(CourseVersion version, String before, String reason) {
        remember(version, before, reason);
        audit.note("training.version.audit." + version.stage(), subject(version), reason == null ? "" : reason);
    }

    /** In its own history alone: the audit log tells of real acts, and the demonstration's are invented. */
    void remember(CourseVersion version, String before, String reason) {
        history.changed(CourseVersions.KIND, version.id(), before, version.stage(), reason);
    }

    private static String subject(CourseVersion version) {
        return version.course().code() + " / " + version.number();
    }
}
