package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/**
 * Holders of documents and people who began to issue some. The register keeps whom a document names, as the law wants it:
 * after an erasure nobody who checks it reads the name.
 */
@ApplicationScoped
public class CertificatePeople implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CertificateRows rows;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = rows.of(subject.person()).stream()
                .map(one -> new Fact(
                        "training.certificate.data.document",
                        one.number() + ", " + one.award().title()))
                .toList();
        return List.of(new Section("training.certificate.data.documents", facts));
    }

    @Override
    public void erase(Subject subject) {
        entities.createQuery("update Certificate c set c.named = 0 where c.personId = :person")
                .setParameter("person", subject.person())
                .executeUpdate();
        subject.account().ifPresent(account -> entities.createQuery(
                        "update IssueRun r set r.startedName = :nobody where r.startedBy = :account")
                .setParameter("nobody", subject.pseudonym())
                .setParameter("account", account)
                .executeUpdate());
    }

    @Override
    public List<String> kept() {
        return List.of("training.certificate.data.kept");
    }
}
