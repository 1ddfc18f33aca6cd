package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;
import perspectiva.training.evaluation.entity.Disclosure;

/** The list of forms that were asked as a table, with the filters of the screen: a trainer's own or all. */
@ApplicationScoped
public class EvaluationExport implements Export {

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
    public List<String> columns() {
        return List.of(
                "training.session.course",
                "training.session.number",
                "training.evaluation.form",
                "training.evaluation.closes",
                "training.evaluation.answered",
                "training.evaluation.invited",
                "training.evaluation.response",
                "training.session.state");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        Disclosure disclosure = results.terms().disclosure();
        FormFilter filter = FormFilter.of(filters);
        return Slice.everything(FormFilter.paging(filters), paging -> results.list(filter, paging))
                .map(row -> cells(row, disclosure, caller));
    }

    private List<Object> cells(FormRoundRow row, Disclosure disclosure, Caller caller) {
        return Arrays.asList(
                row.title(),
                row.number(),
                texts.text(caller.language(), "training.form.kind." + row.kind().word()),
                formats.dateTime(row.closesAt(), caller.language()),
                row.answered(),
                row.invited(),
                row.rate(),
                texts.text(caller.language(), "training.evaluation.state." + row.state(disclosure)));
    }
}
