package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Formats;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;
import perspectiva.training.session.entity.Trainer;

/** What is held about people as trainers. */
@ApplicationScoped
class TrainerPeople implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MeetingRows meetings;

    @Inject
    Formats formats;

    @Override
    public List<Section> about(Subject subject) {
        return trainer(subject).map(this::section).map(List::of).orElse(List.of());
    }

    private Section section(Trainer trainer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("training.trainer.qualifications", trainer.qualifications()));
        trainer.recordCheckedOn()
                .ifPresent(day -> facts.add(new Fact("training.trainer.checked", formats.date(day, Identity.RUSSIAN))));
        return new Section("training.trainer.data", facts);
    }

    /** The meetings stay and say that somebody taught. */
    @Override
    public void erase(Subject subject) {
        trainer(subject).ifPresent(trainer -> {
            if (meetings.hasAhead("trainerId", trainer.id())) {
                throw new Refused("training.trainer.refused.used");
            }
            trainer.forget();
        });
    }

    private Optional<Trainer> trainer(Subject subject) {
        return entities.createQuery("select t from Trainer t where t.person.id = :person", Trainer.class)
                .setParameter("person", subject.person())
                .getResultStream()
                .findFirst();
    }
}
