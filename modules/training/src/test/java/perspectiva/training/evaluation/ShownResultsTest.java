package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.evaluation.AskedGroup.HERE;
import static perspectiva.training.evaluation.AskedGroup.NOBODY;
import static perspectiva.training.evaluation.AskedGroup.found;
import static perspectiva.training.evaluation.AskedGroup.link;
import static perspectiva.training.evaluation.AskedGroup.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Refused;
import perspectiva.training.evaluation.entity.FormKind;

/** What is shown of a form and of several, to whom: nothing of few people, and to a trainer only what is the trainer's own. */
class ShownResultsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void at_four_answers_nothing_is_shown_and_at_five_the_figures_are(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 6);
        group.ask(FormKind.REACTION);
        group.people.subList(0, 4).forEach(one -> group.answer(FormKind.REACTION, one, 4));
        assertThat(group.result(FormKind.REACTION).items()).isEmpty();
        assertThat(group.result(FormKind.REACTION).missing()).isEqualTo(1);

        group.answer(FormKind.REACTION, group.people.get(4), 5);
        assertThat(group.result(FormKind.REACTION).state()).isEqualTo("open");
        assertThat(group.result(FormKind.REACTION).items())
                .as("still open: the fifth would be the difference")
                .isEmpty();

        group.close(FormKind.REACTION);
        RoundResult shown = group.result(FormKind.REACTION);
        assertThat(shown.state()).isEqualTo("shown");
        assertThat(shown.round().rate()).isEqualTo(83);
        assertThat(shown.isEnough()).isTrue();
        assertThat(shown.items()).hasSize(6).allSatisfy(item -> {
            assertThat(item.people().people()).containsExactly(0, 0, 0, 4, 1);
            assertThat(item.people().mean()).isEqualTo(4.2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_form_with_four_answers_shows_neither_figures_nor_words(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 6);
        group.ask(FormKind.REACTION);
        for (long one : group.people.subList(0, 4)) {
            Map<String, String> typed = said(5);
            typed.put("words-helped", "Практика");
            group.office(office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        group.close(FormKind.REACTION);

        RoundResult few = group.result(FormKind.REACTION);
        assertThat(few.state()).isEqualTo("few");
        assertThat(few.items()).isEmpty();
        assertThat(few.remarks()).isEmpty();
        assertThat(group.<List<SumResult>>ofOffice(office -> office.results.ofVersion(group.version())))
                .isEmpty();
        assertThat(group.<List<SumResult>>ofOffice(office -> office.results.ofTrainer(group.trainer)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_item_few_answered_stays_hidden_though_the_form_is_shown(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        group.ask(FormKind.REACTION);
        for (long one : group.people) {
            Map<String, String> typed = said(5);
            if (one == group.people.get(0)) {
                typed.remove("item-place");
            }
            group.office(office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        group.close(FormKind.REACTION);

        assertThat(group.result(FormKind.REACTION).items())
                .filteredOn(item -> !item.isShown())
                .extracting(item -> item.item().key())
                .containsExactly("place");
    }

    @ParameterizedTest
    @EnumSource
    void a_trainer_reads_own_sessions_only(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        group.ask(FormKind.REACTION);
        group.people.forEach(one -> group.answer(FormKind.REACTION, one, 4));
        group.close(FormKind.REACTION);

        group.store.run(entities -> {
            FormOffice own = new FormOffice(entities, NOBODY, group.trainer);
            assertThat(own.results.of(group.session)).hasSize(1);
            assertThat(own.results.list(FormFilter.ALL, Paging.first()).total()).isEqualTo(1);
            FormOffice foreign = new FormOffice(entities, NOBODY, group.other);
            assertThat(foreign.results.list(FormFilter.ALL, Paging.first()).rows())
                    .isEmpty();
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> foreign.results.of(group.session));
            long round =
                    own.rows.of(group.session, FormKind.REACTION).orElseThrow().id();
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> foreign.desk.empty(round));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_trainer_whose_meetings_were_taken_away_reads_the_session_no_more(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        group.ask(FormKind.REACTION);
        group.store.run(entities -> entities.createNativeQuery("update training_meeting set is_planned = 0")
                .executeUpdate());

        group.store.run(entities -> {
            FormOffice own = new FormOffice(entities, NOBODY, group.trainer);
            assertThat(own.results.list(FormFilter.ALL, Paging.first()).total()).isZero();
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> own.results.session(group.session));
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> own.results.of(group.session));
            long round =
                    own.rows.of(group.session, FormKind.REACTION).orElseThrow().id();
            assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> own.desk.empty(round));
        });
        assertThat(group.<List<RoundResult>>ofOffice(office -> office.results.of(group.session)))
                .as("the office does")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_list_finds_rounds_by_form_state_and_words(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        group.ask(FormKind.REACTION);

        group.office(office -> {
            assertThat(found(office, Map.of("state", "open", "kind", "reaction", "q", "свар")))
                    .isEqualTo(1);
            assertThat(found(office, Map.of("state", "shown"))).isZero();
            assertThat(found(office, Map.of("kind", "after"))).isZero();
            assertThat(found(office, Map.of("q", "токарь"))).isZero();
            assertThat(found(office, Map.of("kind", "nonsense", "state", "nonsense")))
                    .isEqualTo(1);
        });
        group.people.forEach(one -> group.answer(FormKind.REACTION, one, 4));
        group.close(FormKind.REACTION);
        assertThat(group.<Long>ofOffice(office -> found(office, Map.of("state", "shown"))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void sums_are_made_of_what_is_shown_and_of_nothing_else(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        group.ask(FormKind.REACTION);
        group.people.forEach(one -> group.answer(FormKind.REACTION, one, 4));
        group.close(FormKind.REACTION);
        long shown = group.session;
        group.another(3);
        group.ask(FormKind.REACTION);
        group.people.forEach(one -> group.answer(FormKind.REACTION, one, 1));
        group.close(FormKind.REACTION);

        assertThat(shown).isNotEqualTo(group.session);
        for (List<SumResult> sums : List.of(
                group.ofOffice(office -> office.results.ofVersion(group.version())),
                group.ofOffice(office -> office.results.ofTrainer(group.trainer)))) {
            assertThat(sums).hasSize(1);
            assertThat(sums.get(0).rounds()).isEqualTo(1);
            assertThat(sums.get(0).items().get(0).people().people()).containsExactly(0, 0, 0, 5, 0);
        }
        assertThat(group.<List<SumResult>>ofOffice(office -> office.results.ofTrainer(group.other)))
                .isEmpty();
        assertThat(group.<List<EvaluationResults.Course>>ofOffice(office -> office.results.courses()))
                .hasSize(1);
    }
}
