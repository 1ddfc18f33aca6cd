package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Caller;
import perspectiva.spi.Documented;
import perspectiva.spi.Subject;

/**
 * Papers of a need, a signed form or a job description: its employer's and the directorate's. They hold what the town, the
 * board and those who train people do not read on the need itself: signatures, telephones, names.
 */
@ApplicationScoped
public class NeedDocuments implements Documented {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NeedContacts contacts;

    @Override
    public String kind() {
        return Needs.KIND;
    }

    @Override
    public Access accessTo(long record, Caller caller) {
        Need need = entities.find(Need.class, record);
        return need != null && need.isKeptBy(caller) ? Access.KEEP : Access.NONE;
    }

    @Override
    public List<Long> naming(Subject subject) {
        return contacts.naming(subject);
    }

    @Override
    public List<Long> over(List<Long> records, LocalDate today) {
        return contacts.over(records);
    }
}
