package perspectiva.training.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Formats;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;
import perspectiva.training.agreement.entity.SignedAgreement;

/** Whose agreements were signed, and who noted it. */
@ApplicationScoped
class AgreementPeople implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Formats formats;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = entities.createQuery(
                        "select s, e.agreement from SignedAgreement s, Enrolment e where e.id = s.enrolmentId"
                                + " and e.person.id = :person order by s.signedOn, s.id",
                        Object[].class)
                .setParameter("person", subject.person())
                .getResultStream()
                .map(row -> new Fact(
                        "training.agreement.data.signed",
                        row[1] + ", " + formats.date(((SignedAgreement) row[0]).signedOn(), Identity.RUSSIAN)))
                .toList();
        return List.of(new Section("training.agreement.data", facts));
    }

    /** That an agreement was signed stays, as the papers do; who noted it is nobody any more. */
    @Override
    public void erase(Subject subject) {
        subject.account().ifPresent(account -> entities.createQuery(
                        "update SignedAgreement s set s.notedName = :nobody where s.notedBy = :account")
                .setParameter("nobody", subject.pseudonym())
                .setParameter("account", account)
                .executeUpdate());
    }
}
