package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.needs.entity.SomeNeed.TODAY;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.SomeNeed.goTo;
import static perspectiva.needs.entity.SomeNeed.stopTheClock;
import static perspectiva.needs.entity.Someone.CARDBOARD;
import static perspectiva.needs.entity.Someone.anEmployer;
import static perspectiva.needs.entity.Someone.anotherEmployer;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Needs that are likely one: how they are found, and what a person makes of them. */
class DuplicatesTest {

    private EntityManager entities;
    private TestOffice office;

    @BeforeEach
    void emptyDatabase() {
        stopTheClock();
        entities = TestDatabase.fresh();
        office = new TestOffice(entities);
    }

    @AfterEach
    void close() {
        entities.close();
        Now.reset();
    }

    private Duplicates as(Caller caller) {
        Duplicates duplicates = new Duplicates();
        duplicates.entities = entities;
        duplicates.needs = office.as(caller);
        duplicates.finder = duplicates.needs.twins;
        duplicates.journal = office.journal();
        duplicates.texts = TestOffice.TEXTS;
        duplicates.caller = caller;
        return duplicates;
    }

    private Need sent(Consumer<NeedForm> change) {
        NeedForm form = aForm();
        change.accept(form);
        Need draft = office.done(() -> office.as(anEmployer()).draft(CARDBOARD, form));
        return office.done(() -> office.as(anEmployer()).submit(draft.id(), draft.version()));
    }

    private Need now(Need need) {
        return entities.find(Need.class, need.id());
    }

    @Test
    void the_same_entered_twice_is_found_when_it_is_sent() {
        Need first = sent(form -> {});
        Need second = sent(form -> form.setTitle("Слесарь ремонтник, 5 разряд"));

        assertThat(now(second).trail().twin()).contains(first.id());
    }

    @Test
    void another_occupation_place_or_time_is_another_need() {
        sent(form -> {});

        assertThat(now(sent(form -> {
                            form.setTitle("Токарь");
                            form.setOccupation("7223");
                        }))
                        .trail()
                        .twin())
                .isEmpty();
        assertThat(now(sent(form -> form.setPlace("Оверята, цех № 2"))).trail().twin())
                .isEmpty();
        assertThat(now(sent(form -> form.setStartWanted(TODAY.plusDays(120))))
                        .trail()
                        .twin())
                .isEmpty();
    }

    @Test
    void what_is_four_months_old_is_not_held_against_a_new_one() {
        sent(form -> form.setStartWanted(null));
        goTo(TODAY.plusDays(121));

        assertThat(now(sent(form -> form.setStartWanted(null))).trail().twin()).isEmpty();
    }

    @Test
    void merged_the_second_is_withdrawn_and_both_say_so() {
        Need first = sent(form -> {});
        Need second = sent(form -> {});

        office.done(() -> {
            as(theDirector()).merge(first.id(), second.id(), now(second).version());
            return null;
        });

        assertThat(now(second).state()).isEqualTo(NeedState.WITHDRAWN);
        assertThat(now(second).trail().mergedInto()).contains(first.id());
        assertThat(now(first).isWaiting()).isTrue();
        assertThat(office.journal)
                .anyMatch(line -> line.startsWith("submitted -> withdrawn: needs.merged.into"))
                .anyMatch(line -> line.startsWith("noted: needs.merged.from"));
    }

    @Test
    void told_apart_they_are_not_held_against_each_other_again() {
        Need first = sent(form -> {});
        Need second = sent(form -> {});

        for (int time = 0; time < 2; time++) {
            office.done(() -> {
                as(anEmployer()).tellApart(second.id(), first.id());
                return null;
            });
        }

        assertThat(now(second).trail().twin()).isEmpty();
        assertThat(office.<Boolean>done(
                        () -> as(anEmployer()).finder.of(now(second)).isPresent()))
                .isFalse();
        assertThat(office.journal.stream().filter(line -> line.contains("needs.notsame")))
                .hasSize(2);
    }

    @Test
    void another_employers_needs_cannot_be_compared_merged_or_told_apart() {
        Need first = sent(form -> {});
        Need second = sent(form -> {});
        Duplicates foreign = as(anotherEmployer());

        assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> foreign.one(first.id()));
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> foreign.merge(first.id(), second.id(), second.version()));
        assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> foreign.tellApart(first.id(), second.id()));
    }

    @Test
    void a_need_that_waits_too_long_is_told_of_once() {
        sent(form -> {});
        Desk desk = new Desk();
        desk.rows = office.as(theDirector()).rows;
        desk.letters = office.letters();

        for (int days : new int[] {2, 4, 5}) {
            goTo(TODAY.plusDays(days));
            office.done(() -> {
                desk.tellLate();
                return null;
            });
        }

        assertThat(office.letters).containsExactly("late: 1");
    }
}
