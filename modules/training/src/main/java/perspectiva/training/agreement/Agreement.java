package perspectiva.training.agreement;

import java.util.List;
import java.util.Optional;
import perspectiva.core.people.Organisation;
import perspectiva.training.agreement.entity.SignedAgreement;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Licence;
import perspectiva.training.course.entity.VersionTerms;
import perspectiva.training.enrolment.entity.Enrolment;

/**
 * What the portal knows of an agreement; the rest is filled in by hand.
 *
 * @param provider the institution that teaches
 * @param licence under which it teaches; empty where none is wanted or known
 * @param places where the meetings take place, each once
 * @param isMinor whether a guardian signs, too
 */
public record Agreement(
        Enrolment enrolment,
        Organisation provider,
        CourseVersion version,
        Optional<Licence> licence,
        List<String> places,
        boolean isMinor,
        Optional<SignedAgreement> signed) {

    public Agreement {
        places = List.copyOf(places);
    }

    /** Who sent the person and is a party; null when nobody did. */
    public Organisation sponsor() {
        return enrolment.application().sponsor().orElse(null);
    }

    /** What an employer wants the person for; empty when nothing was promised in the portal. */
    public String promise() {
        String need = enrolment.application().needLabel();
        return need.isEmpty() ? enrolment.application().groupLabel() : need;
    }

    /** How many per cent of the hours must be attended. */
    public int attendance() {
        Integer said = version.syllabus().getTerms().getAttendancePercent();
        return said == null ? VersionTerms.USUAL_ATTENDANCE : said;
    }
}
