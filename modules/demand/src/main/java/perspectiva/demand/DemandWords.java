package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import perspectiva.core.codes.Skills;
import perspectiva.core.text.Texts;
import perspectiva.needs.HeadCount;
import perspectiva.spi.Caller;

/** What lists of demand and the tables made of them say alike. */
@Named("demandWords")
@ApplicationScoped
public class DemandWords {

    @Inject
    Skills skills;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    /** As exactly as it may be told. */
    public String posts(HeadCount posts) {
        return posts(posts, caller.language());
    }

    String posts(HeadCount posts, Locale language) {
        if (posts.isExact()) {
            return String.valueOf(posts.least());
        }
        return posts.isOpenEnded()
                ? texts.text(language, "demand.posts.more", posts.least())
                : texts.text(language, "demand.posts.range", posts.least(), posts.most());
    }

    /** @param codes of skills */
    String skills(Collection<String> codes, Locale language) {
        return codes.stream().map(code -> skills.title(code, language)).collect(Collectors.joining("; "));
    }
}
