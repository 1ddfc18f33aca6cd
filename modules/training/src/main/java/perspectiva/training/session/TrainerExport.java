package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;
import perspectiva.training.session.entity.Trainer;

/** The list of trainers as a table, as it was searched. */
@ApplicationScoped
public class TrainerExport implements Export {

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
    public List<String> columns() {
        return List.of(
                "training.trainer.name",
                "training.trainer.qualifications",
                "training.trainer.checked",
                "training.trainer.state");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return Slice.everything(SessionFilter.paging(filters), paging -> trainers.list(filters.get("q"), paging))
                .map(trainer -> cells(trainer, caller));
    }

    private List<Object> cells(Trainer trainer, Caller caller) {
        return List.of(
                trainer.name(),
                trainer.qualifications(),
                trainer.recordCheckedOn()
                        .map(Object.class::cast)
                        .orElseGet(() -> texts.text(caller.language(), "training.trainer.unchecked")),
                texts.text(
                        caller.language(),
                        trainer.isActive() ? "training.trainer.active" : "training.trainer.retired"));
    }
}
