package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import perspectiva.spi.InProgress;
import perspectiva.training.session.entity.SessionState;

/** Sessions that would be left waiting if the module were switched off. */
@ApplicationScoped
public class SessionsInProgress implements InProgress {

    @Inject
    SessionSums sums;

    @Override
    public List<Tally> tallies() {
        return List.of(
                new Tally("training.session.inprogress.coming", sums.tally(SessionState.COMING)),
                new Tally("training.session.inprogress.draft", sums.tally(Set.of(SessionState.DRAFT))));
    }
}
