package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.start.Settings;
import perspectiva.training.evaluation.entity.Disclosure;
import perspectiva.training.evaluation.entity.EvaluationTerms;

/**
 * The terms of this installation: {@code training.forms.least} people a figure is made of, {@code training.forms.aim} in hundredths,
 * {@code training.forms.days} and {@code training.forms.remind} in days, {@code training.forms.months}, and {@code
 * training.forms.open} for open questions. What is not said is as usual.
 */
@ApplicationScoped
class EvaluationSettings {

    @Inject
    Settings settings;

    EvaluationTerms terms() {
        EvaluationTerms usual = EvaluationTerms.USUAL;
        return new EvaluationTerms(
                new Disclosure(settings.number(
                        "training.forms.least", usual.disclosure().least())),
                settings.number("training.forms.aim", usual.aim()),
                settings.number("training.forms.days", usual.days()),
                settings.number("training.forms.remind", usual.remindAfter()),
                settings.number("training.forms.months", usual.months()),
                Boolean.parseBoolean(settings.text("training.forms.open", Boolean.toString(usual.asksOpenly()))));
    }
}
