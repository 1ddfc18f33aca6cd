package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.evaluation.AskedGroup.BEFORE_IT;
import static perspectiva.training.evaluation.AskedGroup.LAST_DAY;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.evaluation.entity.FormKind;

/** What people said of themselves before and after a course, compared by person without knowing the person. */
class BeforeAndAfterTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void before_and_after_are_compared_by_person_and_the_pseudonym_is_gone(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 6);
        SetClock.at(BEFORE_IT);
        group.store.run(entities -> entities.createNativeQuery("update training_session set state = 'CONFIRMED'")
                .executeUpdate());
        group.ask(FormKind.BEFORE);
        group.people
                .subList(0, 5)
                .forEach(one -> group.answer(FormKind.BEFORE, one, one.equals(group.people.get(0)) ? 3 : 1));
        assertThat(group.waiting()).isEqualTo(5);
        List<?> points =
                group.store.in(entities -> entities.createNativeQuery("select sealed from training_self_rating")
                        .getResultList());
        assertThat(points).as("what waits lies sealed").allSatisfy(one -> assertThat(one.toString())
                .startsWith("sealed "));
        group.store.run(entities -> entities.createNativeQuery("update training_session set state = 'RUNNING'")
                .executeUpdate());
        SetClock.at("2026-03-06T08:00:00Z");
        group.office(office -> office.steps.over().forEach(office.steps::end));
        SetClock.at(LAST_DAY);
        group.ask(FormKind.AFTER);

        assertThat(group.result(FormKind.AFTER).round().invited())
                .as("who said it before is asked again")
                .isEqualTo(5);
        group.people.subList(0, 5).forEach(one -> group.answer(FormKind.AFTER, one, 3));
        assertThat(group.waiting()).isZero();
        group.close(FormKind.AFTER);

        ItemResult shown = group.result(FormKind.AFTER).items().get(0);
        assertThat(shown.change().pairs()).isEqualTo(5);
        assertThat(shown.change().up()).isEqualTo(4);
        assertThat(shown.change().same()).isEqualTo(1);
        assertThat(shown.isBeforeShown()).isTrue();
        assertThat(shown.people().people()).containsExactly(0, 0, 5, 0, 0);
        assertThat(group.sum(FormKind.AFTER).items()).allMatch(ItemResult::isBeforeShown);
    }

    @ParameterizedTest
    @EnumSource
    void in_a_sum_of_sessions_one_of_them_is_enough_to_hide_what_was_said_before(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        askedTwice(group, 5);
        assertThat(group.sum(FormKind.AFTER).items()).allMatch(ItemResult::isBeforeShown);
        group.another(6);
        askedTwice(group, 5);

        SumResult both = group.sum(FormKind.AFTER);
        assertThat(both.rounds()).isEqualTo(2);
        assertThat(both.items())
                .noneMatch(ItemResult::isBeforeShown)
                .allMatch(item -> item.people().count() == 10);
    }

    /** Everybody says it before, and so many say it again. */
    private static void askedTwice(AskedGroup group, int again) {
        SetClock.at(BEFORE_IT);
        group.ask(FormKind.BEFORE);
        group.people.forEach(one -> group.answer(FormKind.BEFORE, one, 1));
        SetClock.at(LAST_DAY);
        group.ask(FormKind.AFTER);
        group.people.subList(0, again).forEach(one -> group.answer(FormKind.AFTER, one, 3));
        if (again < group.people.size()) {
            group.close(FormKind.AFTER);
        } else {
            SetClock.at("2026-05-09T08:00:00Z");
            group.office(office -> office.steps.over().forEach(office.steps::end));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_they_said_before_stays_hidden_when_the_difference_would_be_one_person(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 6);
        SetClock.at(BEFORE_IT);
        group.ask(FormKind.BEFORE);
        group.people.forEach(one -> group.answer(FormKind.BEFORE, one, 1));
        SetClock.at(LAST_DAY);
        group.ask(FormKind.AFTER);
        group.people.subList(0, 5).forEach(one -> group.answer(FormKind.AFTER, one, 3));
        group.close(FormKind.AFTER);

        ItemResult shown = group.result(FormKind.AFTER).items().get(0);
        assertThat(shown.people().count()).isEqualTo(5);
        assertThat(shown.isBeforeShown()).isFalse();
        assertThat(shown.change())
                .as("how many moved which way would tell the same")
                .isNull();
        assertThat(group.sum(FormKind.AFTER).items())
                .as("a sum of one session is that session")
                .noneMatch(ItemResult::isBeforeShown)
                .allMatch(item -> item.people().count() == 5);
        assertThat(group.waiting()).as("the sixth is asked no more").isZero();
    }
}
