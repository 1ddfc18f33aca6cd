package perspectiva.training.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import perspectiva.core.text.Texts;
import perspectiva.training.assessment.entity.Attempt;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.Standing;
import perspectiva.training.course.entity.Assessment;

/** Says marks, and what the rules say, in words. */
@ApplicationScoped
public class StandingWords {

    @Inject
    Texts texts;

    /** "45 of 100", "4 of 5, rank 3", "did not appear". */
    public String mark(Assessment of, Mark mark, Locale language) {
        if (mark.isAbsent()) {
            return texts.text(language, "training.result.absent");
        }
        String said = texts.text(language, "training.result.of", mark.value(), of.getMost());
        return mark.rank() == null ? said : said + ", " + texts.text(language, "training.result.rank.of", mark.rank());
    }

    /** "Examination", "Examination, resit 1". */
    public String attempt(Assessment of, int attempt, Locale language) {
        return attempt == 1 ? of.getTitle() : of.getTitle() + ", " + resit(attempt, language);
    }

    /** "resit 1" for the second attempt. */
    public String resit(int attempt, Locale language) {
        return texts.text(language, "training.result.resit", attempt - 1);
    }

    /** Why somebody does not pass, or not yet: one sentence for each reason, attendance first. Empty for who passes. */
    public List<String> reasons(Standing standing, Locale language) {
        List<String> reasons = new ArrayList<>();
        if (standing.isTooSeldom()) {
            reasons.add(texts.text(
                    language, "training.policy.attendance", standing.share().percent(), standing.needed()));
        }
        standing.components().stream()
                .filter(Standing.Component::isMissed)
                .forEach(one -> reasons.add(missed(one, language)));
        if (standing.isUnattended()) {
            reasons.add(texts.text(language, "training.policy.unattended"));
        }
        standing.components().stream()
                .filter(Standing.Component::isAwaited)
                .forEach(one -> reasons.add(texts.text(
                        language, "training.policy.awaited", one.assessment().getTitle())));
        return reasons;
    }

    private String missed(Standing.Component one, Locale language) {
        Attempt last = one.last().orElseThrow();
        return texts.text(
                language,
                "training.policy.missed",
                attempt(one.assessment(), last.number(), language),
                mark(one.assessment(), last.mark(), language),
                one.assessment().getPassMark());
    }
}
