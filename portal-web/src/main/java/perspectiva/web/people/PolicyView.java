package perspectiva.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.privacy.ConsentLine;
import perspectiva.core.privacy.Purposes;

/** The page that tells everybody what personal data is processed for. */
@Named("policyView")
@RequestScoped
public class PolicyView {

    @Inject
    Purposes purposes;

    private List<ConsentLine> lines;

    public List<ConsentLine> getLines() {
        if (lines == null) {
            lines = purposes.all();
        }
        return lines;
    }
}
