package perspectiva.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.modules.Extensions;
import perspectiva.spi.Caller;
import perspectiva.spi.HelpTopics;

/** The help page: what the caller's role does here, told by the modules that are on, and then what all may need to know. */
@Named("helpView")
@RequestScoped
public class HelpView {

    /** The portal's own topics, for everybody who signs in. */
    private static final List<String> FRAME = List.of(
            "portal.help.home",
            "portal.help.kept",
            "portal.help.lists",
            "portal.help.print",
            "portal.help.keys",
            "portal.help.account");

    /** For those who have not. */
    private static final List<String> OUTSIDE =
            List.of("portal.help.access", "portal.help.password", "portal.help.keys");

    @Inject
    Extensions extensions;

    @Inject
    Caller caller;

    private List<String> own;

    public List<String> getOwn() {
        if (own == null) {
            List<String> found = new ArrayList<>();
            extensions.ask(HelpTopics.class, source -> found.addAll(source.topicsFor(caller)));
            own = found;
        }
        return own;
    }

    public List<String> getCommon() {
        return caller.isSignedIn() ? FRAME : OUTSIDE;
    }
}
