package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.accounts.FirstSteps;

/** What the command line prints when the portal is ready: how to sign in. */
@ApplicationScoped
class Greeting {

    @Inject
    FirstSteps steps;

    void prepare() {
        System.setProperty("perspectiva.greeting", steps.greeting());
    }
}
