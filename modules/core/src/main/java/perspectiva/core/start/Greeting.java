package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;

/** What the command line prints when the portal is ready: how to sign in. */
@ApplicationScoped
class Greeting {

    void prepare() {
        System.setProperty("perspectiva.greeting", "");
    }
}
