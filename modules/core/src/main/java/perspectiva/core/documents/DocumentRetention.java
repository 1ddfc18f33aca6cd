package perspectiva.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.spi.Documented;
import perspectiva.spi.RetentionRule;

/** Papers end with what they belong to, and those that were removed after a year. */
@ApplicationScoped
class DocumentRetention implements RetentionRule {

    /** How many records a module is asked about at once. */
    private static final int PORTION = 200;

    @Inject
    DocumentRows rows;

    @Inject
    DocumentEnds ends;

    @Inject
    Holders holders;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<Due> due(LocalDate today, int limit) {
        return all().isEmpty() ? List.of() : List.of(new Due(0, today));
    }

    @Override
    public String describe(long record) {
        return Long.toString(all().size());
    }

    @Override
    public void carryOut(long record) {
        ends.destroy(all());
    }

    private List<Document> all() {
        List<Document> found = new ArrayList<>(rows.removedBefore(end()));
        holders.ask((kind, holder) ->
                rows.recordsWithFiles(kind, PORTION).forEach(records -> addOver(found, kind, holder, records)));
        return found.stream().distinct().toList();
    }

    private void addOver(List<Document> found, String kind, Documented holder, List<Long> records) {
        holder.over(records, Now.today()).forEach(record -> found.addAll(rows.storedOf(kind, record)));
    }

    private Instant end() {
        Period kept = Period.ofMonths(Math.max(1, settings.number("retention.documents.months", 12)));
        return Now.today().minus(kept).atStartOfDay(Now.zone()).toInstant();
    }
}
