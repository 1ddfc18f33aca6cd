package perspectiva.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Answer;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** Where an employer who was asked by mail says whether a need still holds: by the link alone, once. */
@Boundary
public class StillTrue {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Questions questions;

    @Inject
    Needs needs;

    @Inject
    CurrentCaller callers;

    @Inject
    Texts texts;

    /** The need the link asks about; nothing when the link opens nothing, or when the answer is known by now. */
    @AllowedTo(Role.VISITOR)
    public Optional<Need> asked(String token) {
        return questions
                .open(token)
                .map(question -> entities.find(Need.class, question.need()))
                .filter(StillTrue::isToBeAnswered);
    }

    private static boolean isToBeAnswered(Need need) {
        return need.state().isOpen() || need.state() == NeedState.EXPIRED;
    }

    /**
     * Answers, and so uses the link up.
     *
     * @param posts how many posts are still free; wanted only when that is the answer
     */
    @AllowedTo(Role.VISITOR)
    public void answer(String token, Answer answer, Integer posts) {
        Need need = asked(token).orElseThrow(() -> new Refused("needs.refused.question"));
        if (answer == Answer.CHANGED && (posts == null || posts < 1)) {
            throw new Refused("needs.refused.question.posts").at("posts");
        }
        questions.answer(token, answer);
        callers.as(holder(need), () -> {
            carryOut(need.id(), answer, posts);
            return null;
        });
    }

    /** Whoever reads the employer's mail acts for the employer, and the history says how. */
    private Caller holder(Need need) {
        return new Identity(
                Optional.empty(),
                texts.text(Identity.RUSSIAN, "needs.still.by", need.employerName()),
                Optional.of(need.employerId()),
                Set.of(Role.EMPLOYER),
                callers.language(),
                false);
    }

    private void carryOut(long id, Answer answer, Integer posts) {
        if (answer == Answer.NO) {
            needs.withdraw(id, version(id), texts.text(Identity.RUSSIAN, "needs.still.no.reason"));
            return;
        }
        needs.renew(id, version(id));
        if (answer == Answer.CHANGED) {
            Need renewed = needs.byId(id);
            NeedForm form = renewed.form();
            form.setPosts(renewed.filled() + posts);
            needs.save(id, renewed.version(), form);
        } else if (answer == Answer.FILLED) {
            needs.fill(id, version(id), needs.byId(id).form().getPosts());
        }
    }

    private int version(long id) {
        return needs.byId(id).version();
    }
}
