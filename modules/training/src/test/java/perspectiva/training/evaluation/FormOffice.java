package perspectiva.training.evaluation;

import jakarta.persistence.EntityManager;
import java.util.List;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.accounts.SomeSecrets;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.evaluation.entity.EvaluationTerms;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.session.SomeRows;

/** Everything that asks, counts and shows, around one entity manager. Links are the words "first" and "second" with the person's number. */
final class FormOffice {

    private static final Texts TEXTS = new Texts();

    static {
        TEXTS.add("training", FormOffice.class.getClassLoader());
    }

    final FormRows rows = new FormRows();
    final AnswerCount count = new AnswerCount();
    final Forms forms = new Forms();
    final FormDesk desk = new FormDesk();
    final OpenForms open = new OpenForms();
    final EvaluationResults results = new EvaluationResults();
    final EvaluationSteps steps = new EvaluationSteps();
    final EvaluationPeople people = new EvaluationPeople();
    final OldForms old = new OldForms();
    /** What happens while letters are written. */
    Runnable meanwhile = () -> {};

    private final NotedAudit audit = new NotedAudit();
    final List<String> noted = audit.noted;

    /** @param trainer nought for the office */
    FormOffice(EntityManager entities, Caller caller, long trainer) {
        EvaluationSettings settings = new EvaluationSettings() {
            @Override
            EvaluationTerms terms() {
                return EvaluationTerms.USUAL;
            }
        };
        rows.entities = entities;
        rows.teaching = SomeRows.teaching(trainer);
        count.entities = entities;
        count.rows = rows;
        count.secrets = new SomeSecrets();
        forms.entities = entities;
        forms.rows = rows;
        forms.count = count;
        forms.settings = settings;
        forms.limits = new RateLimits();
        forms.caller = caller;
        desk.entities = entities;
        desk.rows = rows;
        desk.sessions = SomeRows.of(entities, trainer);
        desk.count = count;
        desk.settings = settings;
        desk.texts = TEXTS;
        desk.audit = audit;
        open.entities = entities;
        open.caller = caller;
        results.entities = entities;
        results.rows = rows;
        results.sessions = desk.sessions;
        results.settings = settings;
        steps.entities = entities;
        steps.rows = rows;
        steps.count = count;
        steps.settings = settings;
        steps.letters = new EvaluationLetters() {
            @Override
            void invite(FormRound round, FormInvitation invitation, Enrolment enrolment) {
                meanwhile.run();
                invitation.tell(Tokens.hash("first " + round.kind().word() + enrolment.id()));
            }

            @Override
            void remind(FormRound round, FormInvitation invitation, Enrolment enrolment) {
                invitation.remind(Tokens.hash("second " + round.kind().word() + enrolment.id()));
            }
        };
        people.entities = entities;
        people.count = count;
        people.texts = TEXTS;
        people.caller = Some.director();
        old.entities = entities;
        old.settings = new SomeSettings();
    }
}
