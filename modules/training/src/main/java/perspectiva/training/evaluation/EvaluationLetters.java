package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import perspectiva.core.accounts.Readers;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Organisation;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Formats;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormRound;

/** Letters that ask people to fill a form. They name nobody: whom a form asks about stands on its page. */
@ApplicationScoped
class EvaluationLetters {

    @Inject
    Mailing mailing;

    @Inject
    Readers readers;

    @Inject
    Formats formats;

    @Inject
    Settings settings;

    /** Whoever has no e-mail finds the form when signed in, or on paper. */
    void invite(FormRound round, FormInvitation invitation, Enrolment enrolment) {
        String token = Tokens.fresh();
        invitation.tell(send(round.kind().word(), round, invitation, enrolment, token) ? Tokens.hash(token) : null);
    }

    void remind(FormRound round, FormInvitation invitation, Enrolment enrolment) {
        String token = Tokens.fresh();
        if (send("again", round, invitation, enrolment, token)) {
            invitation.remind(Tokens.hash(token));
        }
    }

    /** Every letter speaks of the course {0}, where to answer {1}, and until when {2}. */
    private boolean send(String what, FormRound round, FormInvitation invitation, Enrolment enrolment, String token) {
        String to = invitation.organisationId().isPresent()
                ? enrolment.application().sponsor().map(Organisation::email).orElse("")
                : enrolment.person().email();
        if (to == null || to.isBlank()) {
            return false;
        }
        Locale language = readers.languageOf(to);
        mailing.send(
                to,
                language,
                "training.mail.form." + what,
                enrolment.session().title(),
                settings.address() + "/training/answer?token=" + token,
                formats.dateTime(round.closesAt(), language));
        return true;
    }
}
