package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.codes.Activities;
import perspectiva.spi.Caller;

/** Finds the kind of economic activity while somebody types what an organisation does. */
@Named("activityFinder")
@RequestScoped
public class ActivityFinder {

    private static final int SUGGESTED = 10;

    @Inject
    Activities activities;

    @Inject
    Caller caller;

    /** Codes with their names, as they are written into the sheet: "17.12 Производство бумаги и картона". */
    public List<String> suggest(String typed) {
        return activities.find(typed, caller.language(), SUGGESTED).stream()
                .map(match -> match.code() + " " + match.title())
                .toList();
    }

    /** The activity's name; empty while there is no code, or the list does not have it. */
    public String title(String code) {
        return activities.title(code, caller.language()).orElse("");
    }
}
