package perspectiva.training.enrolment.entity;

import java.time.LocalDate;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.SessionState;

/** Who may come to a session: the same for everybody, whoever brings the person and however it is asked. */
public final class EntryRules {

    /** From this age on one signs for oneself (Civil Code, article 21). */
    public static final int ADULT = 18;

    /** Younger people learn a trade at school only (Civil Code, article 26: from this age on with a guardian's consent). */
    static final int YOUNGEST = 14;

    private EntryRules() {}

    /** @throws Refused with what is missing, beside the field where it can be mended */
    public static void check(CourseSession session, Person person, EntryTerms terms, ApplicationSheet sheet) {
        checkOpen(session);
        if (!sheet.isAgreed()) {
            throw new Refused("training.enrolment.refused.agreed").at("agreed");
        }
        checkAge(session, person, sheet);
        if (sheet.getEducation() == null || sheet.getEducation().compareTo(terms.education()) < 0) {
            throw new Refused("training.enrolment.refused.education."
                            + terms.education().word())
                    .at("education");
        }
    }

    /** People may apply until the deadline, while the session has not begun. */
    private static void checkOpen(CourseSession session) {
        if (!isOpen(session)) {
            throw new Refused("training.enrolment.refused.closed");
        }
        if (session.enrolUntil().isBefore(Now.today())) {
            throw new Refused("training.enrolment.refused.deadline");
        }
    }

    /** Whether seats are given at all. */
    public static boolean isOpen(CourseSession session) {
        return session.state() == SessionState.ENROLLING || session.state() == SessionState.CONFIRMED;
    }

    private static void checkAge(CourseSession session, Person person, ApplicationSheet sheet) {
        LocalDate born = person.birthDate()
                .orElseThrow(() -> new Refused("training.enrolment.refused.birthdate").at("birthDate"));
        if (born.plusYears(YOUNGEST).isAfter(session.startsOn())) {
            throw new Refused("training.enrolment.refused.young", YOUNGEST).at("birthDate");
        }
        if (!isMinor(session, person)) {
            return;
        }
        if (!session.isForMinors()) {
            throw new Refused("training.enrolment.refused.minor").at("birthDate");
        }
        if (sheet.getGuardian() == null || sheet.getGuardian().isBlank()) {
            throw new Refused("training.enrolment.refused.guardian").at("guardian");
        }
    }

    /** On the first day, which is what counts; unknown is not a minor. */
    public static boolean isMinor(CourseSession session, Person person) {
        return isMinor(session.startsOn(), person);
    }

    /** Whether the person is known to be under 18 on that day. */
    public static boolean isMinor(LocalDate firstDay, Person person) {
        return person.birthDate()
                .filter(born -> born.plusYears(ADULT).isAfter(firstDay))
                .isPresent();
    }
}
