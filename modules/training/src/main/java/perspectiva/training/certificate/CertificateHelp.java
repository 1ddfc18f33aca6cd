package perspectiva.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How documents are issued, kept and checked. */
@ApplicationScoped
public class CertificateHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return List.of("training.certificate.help.issue", "training.certificate.help.check");
        }
        return caller.is(Role.PARTICIPANT)
                ? List.of("training.certificate.help.own")
                : List.of("training.certificate.help.check");
    }
}
