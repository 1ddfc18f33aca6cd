package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;
import static perspectiva.training.evaluation.AskedGroup.BEFORE_IT;
import static perspectiva.training.evaluation.AskedGroup.HERE;
import static perspectiva.training.evaluation.AskedGroup.LAST_DAY;
import static perspectiva.training.evaluation.AskedGroup.found;
import static perspectiva.training.evaluation.AskedGroup.link;
import static perspectiva.training.evaluation.AskedGroup.said;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.evaluation.entity.Disclosure;
import perspectiva.training.evaluation.entity.FormKind;

/** Sheets of paper that the office keys in: counted like the others, and no way to find out what one of the others said. */
class PaperFormsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void on_paper_a_word_ties_the_two_sheets_and_no_more_are_counted_than_were_asked(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);
        SetClock.at(BEFORE_IT);
        group.ask(FormKind.BEFORE);
        keyIn(group, FormKind.BEFORE, 1, "Ёлка");
        keyIn(group, FormKind.BEFORE, 2, "");
        assertRefused("training.form.refused.all", () -> keyIn(group, FormKind.BEFORE, 1, "лес"));
        SetClock.at(LAST_DAY);
        group.ask(FormKind.AFTER);
        keyIn(group, FormKind.AFTER, 4, "ёлка ");

        assertThat(group.tallies(FormKind.AFTER))
                .filteredOn(tally -> tally.people().count() > 0)
                .allSatisfy(tally -> {
                    assertThat(tally.earlier()).isEqualTo(1);
                    assertThat(tally.people().people()).containsExactly(0, 0, 0, 1, 0);
                })
                .isNotEmpty();
        assertThat(group.result(FormKind.BEFORE).round().onPaper()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void sheets_keyed_in_from_paper_show_nobody_the_one_other_answer(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 10);
        group.ask(FormKind.REACTION);
        group.answer(FormKind.REACTION, group.people.get(0), 2);
        IntStream.range(0, 4).forEach(sheet -> keyIn(group, FormKind.REACTION, 5, ""));
        assertThat(group.result(FormKind.REACTION).missing()).isEqualTo(4);
        group.close(FormKind.REACTION);

        RoundResult few = group.result(FormKind.REACTION);
        assertThat(few.state()).isEqualTo("few");
        assertThat(few.items()).isEmpty();
        assertThat(group.<List<SumResult>>ofOffice(office -> office.results.ofTrainer(group.trainer)))
                .isEmpty();
        group.office(office -> {
            assertThat(found(office, Map.of("state", "shown"))).isZero();
            assertThat(found(office, Map.of("state", "few"))).isEqualTo(1);
            assertThat(office.results.courses()).isEmpty();
            assertThat(office.results
                            .list(FormFilter.ALL, Paging.first())
                            .rows()
                            .get(0)
                            .state(Disclosure.USUAL))
                    .isEqualTo("few");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_question_four_sheets_and_one_other_answered_stays_hidden_though_the_form_is_shown(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 9);
        group.ask(FormKind.REACTION);
        for (long one : group.people.subList(0, 5)) {
            Map<String, String> typed = said(2);
            if (one != group.people.get(0)) {
                typed.remove("item-place");
            }
            group.office(office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        IntStream.range(0, 4).forEach(sheet -> keyIn(group, FormKind.REACTION, 5, ""));
        group.close(FormKind.REACTION);

        assertThat(group.result(FormKind.REACTION).items())
                .filteredOn(item -> !item.isShown())
                .extracting(item -> item.item().key())
                .containsExactly("place");
        assertThat(group.sum(FormKind.REACTION).items())
                .filteredOn(item -> !item.isShown())
                .extracting(item -> item.item().key())
                .containsExactly("place");
        assertThat(group.<Long>ofOffice(office -> found(office, Map.of("state", "shown"))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_was_filled_on_paper_alone_is_shown_from_five_sheets_on(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 6);
        group.ask(FormKind.REACTION);
        IntStream.range(0, 5).forEach(sheet -> keyIn(group, FormKind.REACTION, 4, ""));
        group.close(FormKind.REACTION);

        assertThat(group.result(FormKind.REACTION).items())
                .allMatch(item -> item.people().count() == 5);
        assertThat(group.<Long>ofOffice(office -> found(office, Map.of("state", "shown"))))
                .isEqualTo(1);
    }

    private static void keyIn(AskedGroup group, FormKind kind, int points, String word) {
        group.office(office -> {
            Map<String, String> typed = said(points);
            typed.put("word", word);
            office.desk.keyIn(office.rows.of(group.session, kind).orElseThrow().id(), typed);
            assertThat(office.noted).hasSize(1).allMatch(line -> !line.contains("Учащийся"));
        });
    }
}
