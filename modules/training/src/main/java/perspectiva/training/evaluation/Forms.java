package perspectiva.training.evaluation;

import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.PARTICIPANT;
import static perspectiva.spi.Role.VISITOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.store.Now;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.evaluation.entity.FormAnswers;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormRound;

/**
 * Where people answer forms: by the link of a letter alone, or signed in. No act of it is written down with a name, and nothing of
 * an unfinished form reaches the portal: it stays in the browser until it is sent.
 */
@Boundary
public class Forms {

    /** Looks and answers from one network address: a class of twenty may sit behind one. */
    static final int TRIES = 200;

    private static final Duration IN = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    FormRows rows;

    @Inject
    AnswerCount count;

    @Inject
    EvaluationSettings settings;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    /**
     * @param from the network address of whoever asks
     * @return empty when no form has this link
     * @throws Refused with the minutes to wait, when there were too many tries
     */
    @AllowedTo(VISITOR)
    public Optional<AskedForm> asked(String token, String from) {
        limits.take("evaluations.form", from, TRIES, IN);
        return rows.invited(token).map(this::asked);
    }

    /** The same for whoever is signed in, of the own ones. */
    @AllowedTo({PARTICIPANT, EMPLOYER, MEMBER})
    public AskedForm asked(long invitation) {
        return asked(own(invitation));
    }

    private AskedForm asked(FormInvitation invitation) {
        FormRound round = rows.byId(invitation.roundId());
        return AskedForm.of(
                round,
                rows.session(round),
                rows.items(round),
                invitation.organisationId().isPresent() ? name(invitation) : "",
                settings.terms().disclosure().least(),
                invitation.isAnswered());
    }

    private String name(FormInvitation invitation) {
        return entities.find(Enrolment.class, invitation.enrolmentId()).person().displayName();
    }

    /**
     * Answers by a link. Sent twice it is one answer, and the second time nothing is said against it.
     *
     * @param typed the fields of the page
     */
    @AllowedTo(VISITOR)
    public void answer(String token, Map<String, String> typed, String from) {
        limits.take("evaluations.form", from, TRIES, IN);
        take(rows.invited(token).orElseThrow(() -> new Refused("training.form.refused.link")), typed);
    }

    /** The same for whoever is signed in, of the own ones. */
    @AllowedTo({PARTICIPANT, EMPLOYER, MEMBER})
    public void answer(long invitation, Map<String, String> typed) {
        take(own(invitation), typed);
    }

    private void take(FormInvitation invitation, Map<String, String> typed) {
        FormRound round = rows.held(invitation.roundId());
        entities.refresh(invitation);
        if (invitation.isAnswered()) {
            return;
        }
        round.expectOpen();
        FormAnswers answers = FormAnswers.of(round, rows.items(round), typed);
        invitation.answer();
        round.take(false);
        count.count(
                round,
                answers,
                false,
                round.kind().isOfSelf() ? Optional.of(count.pseudonym(invitation.enrolmentId())) : Optional.empty());
        boolean isOver = rows.session(round).endsOn().isBefore(Now.today());
        if (isOver && round.answered() == round.invited()) {
            round.close();
            entities.flush();
            count.seal(round);
        }
    }

    /** The person's own, or about somebody the caller's organisation sent. */
    private FormInvitation own(long id) {
        FormInvitation invitation = entities.find(FormInvitation.class, id);
        if (invitation == null || !isOwn(invitation)) {
            throw new Refused.NotFound();
        }
        return invitation;
    }

    private boolean isOwn(FormInvitation invitation) {
        if (invitation.organisationId().isPresent()) {
            return caller.isAny(Role.EMPLOYER, Role.MEMBER)
                    && caller.actsFor(invitation.organisationId().get());
        }
        long person = entities.find(Enrolment.class, invitation.enrolmentId())
                .person()
                .id();
        return caller.account()
                .map(account -> entities.find(Account.class, account).person().id())
                .filter(own -> own == person)
                .isPresent();
    }
}
