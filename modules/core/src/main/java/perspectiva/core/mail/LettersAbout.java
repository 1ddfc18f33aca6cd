package perspectiva.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/** Letters the portal wrote to a person. */
@ApplicationScoped
class LettersAbout implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Section> about(Subject subject) {
        if (subject.emails().isEmpty()) {
            return List.of();
        }
        long count = entities.createQuery("select count(m) from Message m where m.recipient in :to", Long.class)
                .setParameter("to", subject.emails())
                .getSingleResult();
        return count == 0
                ? List.of()
                : List.of(new Section(
                        "core.data.letters", List.of(new Fact("core.data.letters.count", Long.toString(count)))));
    }

    /** All but what still has to go out: the answer to the request itself is among it. */
    @Override
    public void erase(Subject subject) {
        if (!subject.emails().isEmpty()) {
            entities.createQuery("delete from Message m where m.recipient in :to and m.state <> :queued")
                    .setParameter("to", subject.emails())
                    .setParameter("queued", MessageState.QUEUED)
                    .executeUpdate();
        }
    }

    @Override
    public List<String> kept() {
        return List.of("core.data.kept.answer");
    }
}
