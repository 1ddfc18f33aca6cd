package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.caller.Identity;
import perspectiva.spi.InProgress;

/** What would be left waiting if needs were switched off. */
@ApplicationScoped
public class NeedsInProgress implements InProgress {

    @Inject
    NeedRows rows;

    @Override
    public List<Tally> tallies() {
        return Stream.of("draft", "submitted", "open").map(this::tally).toList();
    }

    private Tally tally(String stage) {
        return new Tally(
                "needs.inprogress." + stage,
                rows.tally(NeedFilter.ALL.withStage(stage), Identity.portal()).count());
    }
}
