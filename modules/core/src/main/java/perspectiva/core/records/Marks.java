package perspectiva.core.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What the installation remembers about itself between two starts. */
@ApplicationScoped
@Transactional
public class Marks {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public boolean has(String name) {
        return entities.find(Mark.class, name) != null;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(entities.find(Mark.class, name)).map(Mark::content);
    }

    public void set(String name, String content) {
        Mark mark = entities.find(Mark.class, name);
        if (mark == null) {
            mark = new Mark(name);
            entities.persist(mark);
        }
        mark.put(content);
    }
}
