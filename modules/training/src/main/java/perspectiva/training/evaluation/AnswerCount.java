package perspectiva.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import perspectiva.core.accounts.SealedSecrets;
import perspectiva.core.people.Typed;
import perspectiva.training.evaluation.entity.FormAnswers;
import perspectiva.training.evaluation.entity.FormItem;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.evaluation.entity.Remark;
import perspectiva.training.evaluation.entity.SelfRating;
import perspectiva.training.evaluation.entity.Tally;

/**
 * Counts what somebody says, and forgets who. An answer is not a record: its points are added to the round's tallies, and each
 * remark stands by itself under a random key. Nothing that is stored says when somebody answered, so that no order of rows leads
 * back to a person.
 *
 * <p>Only what people say of themselves before a course waits by itself until they say it again, by a pseudonym, and with its points
 * sealed. It is gone as soon as the two are counted together, and at the latest when the second form closes. Remarks are sealed
 * until their round closes, and then written anew in clear in one go: a database may number the transactions rows come from, and a
 * remark and the note that somebody answered come from the same.
 *
 * <p>What remains: whoever reads the database both before and after one answer sees by how much the tallies differ. Whoever has the
 * data folder's key as well, as a backup holds both, finds whose pseudonym it is and reads what waits under it, and what is remarked
 * in open rounds, which that numbering of transactions may tie to the note of who answered.
 */
@ApplicationScoped
@Transactional
class AnswerCount {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    FormRows rows;

    @Inject
    SealedSecrets secrets;

    /** Makes the tallies of a round, all at nought: later they are only counted up, and their dates tell nothing. */
    void open(FormRound round, List<FormItem> items) {
        for (FormItem item : items) {
            if (round.kind().isPaired()) {
                round.kind().steps().forEach(earlier -> entities.persist(new Tally(round, item.key(), earlier)));
            } else {
                entities.persist(new Tally(round, item.key(), 0));
            }
        }
    }

    /**
     * @param round held by the caller
     * @param isOnPaper whether the office keyed it in
     * @param pair the pseudonym of whoever answers a form that is compared; nothing when none was said
     */
    void count(FormRound round, FormAnswers answers, boolean isOnPaper, Optional<String> pair) {
        List<Tally> tallies = rows.heldTallies(round);
        if (round.kind().isPaired()) {
            pair.ifPresent(pseudonym -> compare(round, tallies, answers, isOnPaper, pseudonym));
        } else {
            answers.points()
                    .forEach((item, points) -> tally(tallies, item, 0).ifPresent(one -> one.add(points, isOnPaper)));
        }
        if (round.kind() == FormKind.BEFORE) {
            pair.filter(pseudonym -> waiting(round.id(), pseudonym).isEmpty()).ifPresent(pseudonym -> answers.points()
                    .forEach((item, points) ->
                            entities.persist(new SelfRating(round, pseudonym, item, seal(points.toString())))));
        }
        answers.words().forEach((question, words) -> entities.persist(Remark.sealed(round, question, seal(words))));
    }

    /** The round is over: what tells in which order things were written goes, and what waits for a comparison in vain. */
    void seal(FormRound round) {
        List<Remark> remarks = new ArrayList<>(rows.remarks(round.id()));
        Collections.shuffle(remarks);
        remarks.forEach(one -> entities.persist(new Remark(round, one.question(), words(one))));
        remarks.forEach(entities::remove);
        // On paper nobody says for whom: such sheets are of no further organisation.
        round.answeredBy(entities.createQuery(
                        "select count(distinct i.organisationId) from FormInvitation i where i.roundId = :round"
                                + " and i.answered = 1 and i.organisationId is not null",
                        Long.class)
                .setParameter("round", round.id())
                .getSingleResult()
                .intValue());
        entities.createQuery("update FormInvitation i set i.told = 1 where i.roundId = :round")
                .setParameter("round", round.id())
                .executeUpdate();
        if (round.kind().isPaired()) {
            rows.of(round.sessionId(), FormKind.BEFORE)
                    .ifPresent(before -> entities.createQuery("delete from SelfRating s where s.roundId = :round")
                            .setParameter("round", before.id())
                            .executeUpdate());
        }
    }

    private String seal(String said) {
        return secrets.seal(said.getBytes(StandardCharsets.UTF_8));
    }

    private String opened(String sealed) {
        return new String(secrets.open(sealed), StandardCharsets.UTF_8);
    }

    private String words(Remark remark) {
        return remark.isSealed() ? opened(remark.words()) : remark.words();
    }

    private static Optional<Tally> tally(List<Tally> tallies, String item, int earlier) {
        return tallies.stream()
                .filter(one -> one.item().equals(item) && one.earlier() == earlier)
                .findFirst();
    }

    /** Both are counted together, and what waited is gone. Who said nothing before is not counted: there is nothing to compare. */
    private void compare(
            FormRound after, List<Tally> tallies, FormAnswers answers, boolean isOnPaper, String pseudonym) {
        rows.of(after.sessionId(), FormKind.BEFORE).ifPresent(before -> {
            List<SelfRating> said = waiting(before.id(), pseudonym);
            Map<String, Integer> earlier = said.stream()
                    .collect(Collectors.toMap(SelfRating::item, one -> Integer.valueOf(opened(one.sealed()))));
            answers.points().forEach((item, points) -> Optional.ofNullable(earlier.get(item))
                    .flatMap(first -> tally(tallies, item, first))
                    .ifPresent(one -> one.add(points, isOnPaper)));
            said.forEach(entities::remove);
        });
    }

    private List<SelfRating> waiting(long before, String pseudonym) {
        return entities.createQuery(
                        "select s from SelfRating s where s.roundId = :round and s.pair = :pair", SelfRating.class)
                .setParameter("round", before)
                .setParameter("pair", pseudonym)
                .getResultList();
    }

    /** Whom the answers of an enrolment are kept by until they are compared. */
    String pseudonym(long enrolment) {
        return secrets.mark("training.self enrolment " + enrolment);
    }

    /** The same for a word somebody wrote on two sheets of paper. */
    Optional<String> pseudonym(FormRound round, String word) {
        String said = Typed.sought(word == null ? "" : word);
        return said.isBlank()
                ? Optional.empty()
                : Optional.of(secrets.mark("training.self session " + round.sessionId() + " " + said));
    }
}
