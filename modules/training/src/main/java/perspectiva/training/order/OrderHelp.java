package perspectiva.training.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;
import perspectiva.spi.Role;

/** How orders are drawn up. */
@ApplicationScoped
public class OrderHelp implements HelpTopics {

    @Override
    public List<String> topicsFor(Caller caller) {
        return caller.is(Role.DIRECTOR) ? List.of("training.order.help") : List.of();
    }
}
