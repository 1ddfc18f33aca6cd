package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import perspectiva.core.accounts.Tokens;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Answer;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.Question;
import perspectiva.spi.Refused;

/** Makes the links by which employers answer without signing in, and takes them back. Works in its caller's transaction. */
@ApplicationScoped
class Questions {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Settings settings;

    /**
     * A fresh link; older ones about the same need open nothing any more.
     *
     * @return its address, told this once
     */
    String ask(Need need) {
        entities.createQuery("update Question q set q.answeredAt = :now where q.need = :need and q.answeredAt is null")
                .setParameter("now", Now.instant())
                .setParameter("need", need.id())
                .executeUpdate();
        String token = Tokens.fresh();
        entities.persist(new Question(need.id(), Tokens.hash(token)));
        return settings.address() + "/needs/still?token=" + token;
    }

    Optional<Question> open(String token) {
        return entities.createQuery("select q from Question q where q.tokenHash = :hash", Question.class)
                .setParameter("hash", Tokens.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst()
                .filter(Question::isOpen);
    }

    /**
     * Uses a link up. Of two who come with it at the same moment, the database lets one through.
     *
     * @throws Refused when it is unknown, used or too old: all three read the same
     */
    Question answer(String token, Answer answer) {
        Question question = open(token).orElseThrow(() -> new Refused("needs.refused.question"));
        int won = entities.createQuery(
                        "update Question q set q.answeredAt = :now, q.answer = :answer where q.id = :id and q.answeredAt is null")
                .setParameter("now", Now.instant())
                .setParameter("answer", answer)
                .setParameter("id", question.id())
                .executeUpdate();
        if (won != 1) {
            throw new Refused("needs.refused.question");
        }
        return question;
    }
}
