package perspectiva.training.evaluation;

import java.time.Instant;
import perspectiva.core.people.Person;
import perspectiva.training.evaluation.entity.FormKind;

/** A form that waits for an answer. The names are of whom an organisation is asked about. */
public record OpenForm(
        long invitation,
        FormKind kind,
        String title,
        Instant closesAt,
        String familyName,
        String givenName,
        String patronymic) {

    public String about() {
        return Person.displayName(familyName, givenName, patronymic);
    }
}
