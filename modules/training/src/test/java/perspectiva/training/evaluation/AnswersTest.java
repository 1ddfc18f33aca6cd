package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.evaluation.AskedGroup.HERE;
import static perspectiva.training.evaluation.AskedGroup.link;
import static perspectiva.training.evaluation.AskedGroup.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Some;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormKind;

/** Answers, each counted once: by a link or signed in, twice, too late, at the same moment and by guessing. */
class AnswersTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void sent_twice_it_is_one_answer_and_the_link_says_that_it_was_used(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);
        group.ask(FormKind.REACTION);

        group.answer(FormKind.REACTION, group.people.get(0), 5);
        group.answer(FormKind.REACTION, group.people.get(0), 1);

        assertThat(group.result(FormKind.REACTION).round().answered()).isEqualTo(1);
        assertThat(group.tallies(FormKind.REACTION))
                .allSatisfy(tally -> assertThat(tally.people().people()).containsExactly(0, 0, 0, 0, 1));
        assertThat(group.<String>ofOffice(office -> office.forms
                        .asked(link(FormKind.REACTION, group.people.get(0)), HERE)
                        .orElseThrow()
                        .step()))
                .isEqualTo("used");
    }

    @ParameterizedTest
    @EnumSource
    void a_link_that_leads_nowhere_or_comes_too_late_is_refused_and_counts_nothing(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);
        group.ask(FormKind.REACTION);

        assertRefused(
                "training.form.refused.link",
                () -> group.office(office -> office.forms.answer("somebody's", said(5), HERE)));
        assertRefused(
                "training.form.refused.link", () -> group.office(office -> office.forms.answer(null, said(5), HERE)));
        SetClock.at("2026-05-09T08:00:00Z");
        assertThat(group.<String>ofOffice(office -> office.forms
                        .asked(link(FormKind.REACTION, group.people.get(0)), HERE)
                        .orElseThrow()
                        .step()))
                .isEqualTo("closed");
        assertRefused("training.form.refused.closed", () -> group.answer(FormKind.REACTION, group.people.get(0), 5));
        group.office(office -> office.steps.over().forEach(office.steps::end));
        assertThat(group.result(FormKind.REACTION).round().answered()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void signed_in_one_answers_ones_own_form_and_no_other(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);
        group.ask(FormKind.REACTION);
        long mine = group.account(group.people.get(0));
        long foreign = group.ofOffice(office -> office.rows.invited(link(FormKind.REACTION, group.people.get(1))))
                .orElseThrow()
                .id();
        Caller me = Some.with(mine, 0, Role.PARTICIPANT);

        List<OpenForm> waiting = group.store.in(entities -> new FormOffice(entities, me, 0).open.mine());
        assertThat(waiting).hasSize(1);
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> group.store.run(entities -> new FormOffice(entities, me, 0).forms.asked(foreign)));
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() ->
                        group.store.run(entities -> new FormOffice(entities, me, 0).forms.answer(foreign, said(5))));
        group.store.run(entities ->
                new FormOffice(entities, me, 0).forms.answer(waiting.get(0).invitation(), said(5)));

        assertThat(group.store.<Long>in(entities -> new FormOffice(entities, me, 0).open.countMine()))
                .isZero();
        assertThat(group.result(FormKind.REACTION).round().answered()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void who_answers_while_the_letters_are_written_is_counted_and_the_letters_go_out(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);
        group.office(office ->
                office.steps.due(FormKind.REACTION).forEach(one -> office.steps.invite(one, FormKind.REACTION)));
        Caller me = Some.with(group.account(group.people.get(1)), 0, Role.PARTICIPANT);
        long mine = group.store.in(
                entities -> new FormOffice(entities, me, 0).open.mine().get(0).invitation());
        List<CompletableFuture<Void>> answers = new ArrayList<>();

        group.office(office -> {
            office.meanwhile = () -> {
                if (answers.isEmpty()) {
                    answers.add(CompletableFuture.runAsync(() ->
                            group.store.run(entities -> new FormOffice(entities, me, 0).forms.answer(mine, said(5)))));
                    awaitAtMostAMoment(answers.get(0));
                }
            };
            office.steps.untold().forEach(office.steps::tell);
        });
        answers.get(0).join();

        assertThat(group.result(FormKind.REACTION).round().answered()).isEqualTo(1);
        assertThat(group.people).allSatisfy(one -> assertThat(group.<Optional<FormInvitation>>ofOffice(
                        office -> office.rows.invited(link(FormKind.REACTION, one))))
                .isPresent());
    }

    /** Time enough for an answer nothing stands in the way of. */
    private static void awaitAtMostAMoment(CompletableFuture<Void> answer) {
        try {
            answer.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException waiting) {
            // It waits for the round, as it should.
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void people_who_answer_at_the_same_moment_are_all_counted(Database database) throws Exception {
        AskedGroup group = new AskedGroup(STORE.empty(database), 8);
        group.ask(FormKind.REACTION);
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> answers = group.people.stream()
                .map(one -> CompletableFuture.runAsync(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    group.answer(FormKind.REACTION, one, 5);
                }))
                .toList();
        start.countDown();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();

        assertThat(group.result(FormKind.REACTION).round().answered()).isEqualTo(8);
        assertThat(group.tallies(FormKind.REACTION))
                .allSatisfy(tally -> assertThat(tally.people().at(5)).isEqualTo(8));
    }

    @ParameterizedTest
    @EnumSource
    void one_address_cannot_try_for_ever(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 1);
        group.ask(FormKind.REACTION);
        group.office(office -> {
            // A slow machine gives back some tries meanwhile.
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> IntStream.range(0, 2 * Forms.TRIES)
                            .forEach(guess -> office.forms.asked("guess" + guess, HERE)))
                    .matches(refused -> refused.key().equals("core.refused.toooften"));
            assertThat(office.forms.asked(link(FormKind.REACTION, group.people.get(0)), "192.0.2.2"))
                    .isPresent();
        });
    }
}
