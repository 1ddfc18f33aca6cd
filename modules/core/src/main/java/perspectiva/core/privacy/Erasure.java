package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.documents.DocumentPeople;
import perspectiva.spi.Subject;

/**
 * Erases a person: every module breaks the tie between the person and its facts (152-FZ, article 21). Works in its caller's
 * transaction: all of it happens, or nothing. The act is the caller's to write.
 */
@ApplicationScoped
class Erasure {

    @Inject
    Subjects subjects;

    @Inject
    HeldData held;

    @Inject
    Requests requests;

    @Inject
    Consents consents;

    @Inject
    DocumentPeople papers;

    void erase(long person) {
        Subject subject = subjects.byPerson(person);
        for (ConsentLine line : consents.of(person)) {
            line.given().forEach(Consent::withdraw);
            line.given().forEach(Consent::forgetPaper);
        }
        requests.of(person).forEach(SubjectRequest::forgetWords);
        papers.destroyNaming(subject);
        held.erase(subject);
    }
}
