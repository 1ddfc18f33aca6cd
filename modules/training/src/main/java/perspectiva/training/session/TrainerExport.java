package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.session.entity.Trainer;

/** The list of trainers as a table, as it was searched. */
@ApplicationScoped
public class TrainerExport extends ListExport<Trainer> {

    @Inject
    Trainers trainers;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "trainers";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    protected Columns<Trainer> table() {
        return new Columns<Trainer>()
                .always("training.trainer.name", Trainer::name)
                .always("training.trainer.qualifications", Trainer::qualifications)
                .always("training.trainer.checked", (trainer, in) -> trainer.recordCheckedOn()
                        .map(Object.class::cast)
                        .orElseGet(() -> texts.text(in, "training.trainer.unchecked")))
                .always(
                        "training.trainer.state",
                        (trainer, in) -> texts.text(
                                in, trainer.isActive() ? "training.trainer.active" : "training.trainer.retired"));
    }

    @Override
    protected Stream<Trainer> all(Map<String, String> address, Caller caller) {
        return Slice.everything(SessionFilter.paging(address), paging -> trainers.list(address.get("q"), paging));
    }
}
