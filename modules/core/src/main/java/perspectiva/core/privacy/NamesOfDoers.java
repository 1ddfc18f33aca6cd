package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/**
 * Where records of core say by name who did something. They keep no number, so a namesake's are taken with them: the audit log
 * still tells them apart.
 */
@ApplicationScoped
class NamesOfDoers implements PersonalData {

    private static final Map<String, String> WHERE = Map.of(
            "SwitchAct", "actor",
            "ModuleState", "changedBy",
            "PurposeText", "writtenBy",
            "Edition", "broughtBy",
            "Backup", "by");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Section> about(Subject subject) {
        return List.of();
    }

    @Override
    public void erase(Subject subject) {
        WHERE.forEach((entity, attribute) -> entities.createQuery(
                        "update " + entity + " e set e." + attribute + " = :nobody where e." + attribute + " = :name")
                .setParameter("nobody", subject.pseudonym())
                .setParameter("name", subject.name())
                .executeUpdate());
    }
}
