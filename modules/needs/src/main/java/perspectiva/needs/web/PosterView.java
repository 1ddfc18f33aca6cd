package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import perspectiva.needs.Postings;
import perspectiva.needs.entity.Posting;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Who posted the need of the page without an account: whom the director rings up before she verifies it. */
@Named("posterView")
@RequestScoped
public class PosterView {

    @Inject
    Postings postings;

    @Inject
    NeedView shown;

    @Inject
    Caller caller;

    private Optional<Posting> posting;

    /** Null for everybody but the director, and for a need that was posted with an account. */
    public Posting getPosting() {
        if (posting == null) {
            posting = caller.is(Role.DIRECTOR) ? postings.behind(shown.getNeed().id()) : Optional.empty();
        }
        return posting.orElse(null);
    }
}
