package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.core.people.Person;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Who said yes to what. Works in its caller's transaction. */
@ApplicationScoped
class Consents {

    /** The editions nothing later stands beside. */
    private static final String PRESENT =
            "select t from PurposeText t where t.edition = (select max(o.edition) from PurposeText o where o.purpose = t.purpose)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Every purpose with its present words and what the person said to it. */
    List<ConsentLine> of(long person) {
        Map<String, PurposeText> texts = entities.createQuery(PRESENT, PurposeText.class)
                .getResultStream()
                .collect(Collectors.toMap(PurposeText::purpose, text -> text));
        Map<String, List<Consent>> given = entities.createQuery(
                        "select c from Consent c where c.person = :person order by c.givenAt desc, c.id desc",
                        Consent.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.groupingBy(Consent::purpose));
        return purposes().stream()
                .map(purpose -> new ConsentLine(
                        purpose, texts.get(purpose.code()), given.getOrDefault(purpose.code(), List.of())))
                .toList();
    }

    List<Purpose> purposes() {
        return entities.createQuery("select p from Purpose p order by p.place", Purpose.class)
                .getResultList();
    }

    /** The editions of one purpose, the present one first. */
    List<PurposeText> texts(String purpose) {
        List<PurposeText> found = entities.createQuery(
                        "select t from PurposeText t where t.purpose = :purpose order by t.edition desc",
                        PurposeText.class)
                .setParameter("purpose", purpose == null ? "" : purpose)
                .getResultList();
        if (found.isEmpty()) {
            throw new Refused.NotFound();
        }
        return found;
    }

    void publish(PurposeText next) {
        entities.persist(next);
    }

    /** A click; one that is there already, in the present words, is enough. */
    boolean give(long person, String purpose, Caller self) {
        ConsentLine line = heldLine(person, purpose);
        line.purpose().requireOpenTo(Consent.By.SELF);
        if (line.current().isPresent() && !line.isOutdated()) {
            return false;
        }
        line.current().ifPresent(Consent::withdraw);
        entities.persist(Consent.inPortal(person, line.text(), self));
        return true;
    }

    void record(long person, String purpose, Consent.By by, String paper, Caller recorder) {
        ConsentLine line = heldLine(person, purpose);
        line.purpose().requireOpenTo(Consent.By.GUARDIAN);
        Consent consent = Consent.onPaper(person, line.text(), by, paper, recorder);
        line.current().ifPresent(Consent::withdraw);
        entities.persist(consent);
    }

    boolean withdraw(long person, String purpose) {
        ConsentLine line = heldLine(person, purpose);
        line.current().ifPresent(Consent::withdraw);
        return line.current().isEmpty() && !line.given().isEmpty();
    }

    /** Two answers of one person at once come one after the other. */
    private ConsentLine heldLine(long person, String purpose) {
        entities.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
        return of(person).stream()
                .filter(line -> line.purpose().code().equals(purpose))
                .findFirst()
                .orElseThrow(Refused.NotFound::new);
    }
}
