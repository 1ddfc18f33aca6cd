package perspectiva.training.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Slice;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.evaluation.EvaluationExport;
import perspectiva.training.evaluation.EvaluationResults;
import perspectiva.training.evaluation.FormFilter;
import perspectiva.training.evaluation.FormRoundRow;
import perspectiva.training.evaluation.entity.EvaluationTerms;
import perspectiva.training.evaluation.entity.FormKind;

/** The list of forms that were asked, a trainer's own or all. All its state stands in the address. */
@Named("trainingEvaluationsView")
@RequestScoped
public class EvaluationsView {

    private static final List<String> KINDS =
            Stream.of(FormKind.values()).map(FormKind::word).toList();

    @Inject
    EvaluationResults results;

    @Inject
    EvaluationExport export;

    @Inject
    Caller caller;

    private FormFilter filter;
    private Slice<FormRoundRow> slice;
    private Columns.Chosen<FormRoundRow> columns;
    private EvaluationTerms terms;

    public void load() {
        Map<String, String> address = Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        filter = FormFilter.of(address);
        terms = results.terms();
        slice = results.list(filter, FormFilter.paging(address));
        columns = export.chosen(address);
    }

    public String state(FormRoundRow row) {
        return row.state(terms.disclosure());
    }

    public boolean isEnough(FormRoundRow row) {
        return row.rate() >= terms.aim();
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    public EvaluationTerms getTerms() {
        return terms;
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public List<String> getStates() {
        return FormFilter.STATES;
    }

    public String getKind() {
        return filter.kind().map(FormKind::word).orElse("");
    }

    public String getState() {
        return filter.state();
    }

    public FormFilter getFilter() {
        return filter;
    }

    public Columns.Chosen<FormRoundRow> getColumns() {
        return columns;
    }

    public Slice<FormRoundRow> getSlice() {
        return slice;
    }
}
