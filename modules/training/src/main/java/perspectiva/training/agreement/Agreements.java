package perspectiva.training.agreement;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.PARTICIPANT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.training.agreement.entity.SignedAgreement;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.MyCourses;
import perspectiva.training.enrolment.Staff;
import perspectiva.training.enrolment.entity.Enrolment;

/** Agreements are read by their parties, each its own, and by the office, which notes that they were signed. */
@Boundary
public class Agreements {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Enrolments enrolments;

    @Inject
    MyCourses courses;

    @Inject
    Staff staff;

    @Inject
    AgreementFacts facts;

    @Inject
    AgreementJournal journal;

    @Inject
    Caller caller;

    /** Of anybody. Whoever has no seat has none. */
    @AllowedTo(DIRECTOR)
    public Agreement of(long enrolment) {
        return facts.of(enrolments.byId(enrolment));
    }

    /** The caller's own. */
    @AllowedTo(PARTICIPANT)
    public Agreement mine(long enrolment) {
        return facts.of(courses.byId(enrolment));
    }

    /** Of somebody the caller's organisation sent. */
    @AllowedTo({EMPLOYER, MEMBER})
    public Agreement sent(long enrolment) {
        return facts.of(staff.byId(enrolment));
    }

    /** That it was signed; empty until somebody noted it. */
    @AllowedTo(DIRECTOR)
    public Optional<SignedAgreement> signatureOf(long enrolment) {
        return facts.signed(enrolments.byId(enrolment).id());
    }

    /**
     * The office holds the signed paper. Holds the enrolment: of two who note it at once the second finds what the first noted.
     *
     * @param day on which the last of the parties signed
     */
    @AllowedTo(DIRECTOR)
    public SignedAgreement sign(long id, LocalDate day) {
        Enrolment enrolment = entities.find(Enrolment.class, enrolments.byId(id).id(), LockModeType.PESSIMISTIC_WRITE);
        SignedAgreement signed = facts.signed(id)
                .map(known -> {
                    known.note(enrolment, day, caller);
                    return known;
                })
                .orElseGet(() -> {
                    SignedAgreement fresh = new SignedAgreement(enrolment, day, caller);
                    entities.persist(fresh);
                    return fresh;
                });
        entities.flush();
        journal.signed(enrolment, signed);
        return signed;
    }
}
