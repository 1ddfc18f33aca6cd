package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.evaluation.entity.Disclosure;

/** The list of forms that were asked as a table, with the filters of the screen: a trainer's own or all. */
@ApplicationScoped
public class EvaluationExport extends ListExport<FormRoundRow> {

    @Inject
    EvaluationResults results;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "evaluations";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR, Role.TRAINER);
    }

    @Override
    protected Columns<FormRoundRow> table() {
        Disclosure disclosure = results.terms().disclosure();
        return new Columns<FormRoundRow>()
                .always("training.session.course", FormRoundRow::title)
                .always("training.session.number", FormRoundRow::number)
                .usual(
                        "form",
                        "training.evaluation.form",
                        (row, in) -> texts.text(
                                in, "training.form.kind." + row.kind().word()))
                .usual("closes", "training.evaluation.closes", (row, in) -> formats.dateTime(row.closesAt(), in))
                .usual("answered", "training.evaluation.answered", FormRoundRow::answered)
                .with("training.evaluation.invited", FormRoundRow::invited)
                .usual("rate", "training.evaluation.response", FormRoundRow::rate)
                .always(
                        "training.session.state",
                        (row, in) -> texts.text(in, "training.evaluation.state." + row.state(disclosure)));
    }

    @Override
    protected Stream<FormRoundRow> all(Map<String, String> address, Caller caller) {
        FormFilter filter = FormFilter.of(address);
        return Slice.everything(FormFilter.paging(address), paging -> results.list(filter, paging));
    }
}
