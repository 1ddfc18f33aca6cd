package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.evaluation.AskedGroup.BEFORE_IT;
import static perspectiva.training.evaluation.AskedGroup.HERE;
import static perspectiva.training.evaluation.AskedGroup.LAST_DAY;
import static perspectiva.training.evaluation.AskedGroup.link;
import static perspectiva.training.evaluation.AskedGroup.said;
import static perspectiva.training.session.entity.SomeSession.END;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.PersonalData.Fact;
import perspectiva.spi.PersonalData.Section;
import perspectiva.spi.RetentionRule.Due;
import perspectiva.spi.Subject;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormKind;

/** What is kept of answers and how long: counts that are nobody's, and words until somebody or the time takes them away. */
class KeptAnswersTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_of_an_answer_is_a_count_and_words_that_nothing_ties_to_it(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        group.ask(FormKind.REACTION);
        SetClock.at("2026-04-25T10:11:12Z");
        Map<String, String> typed = said(2);
        typed.put("words-helped", "Станок");
        typed.put("words-change", "Свет");
        group.office(office -> office.forms.answer(link(FormKind.REACTION, group.people.get(3)), typed, HERE));

        String moment = "2026-04-25 10:11:12";
        group.store.run(entities -> {
            for (String table : Set.of("round", "invitation", "tally", "remark")) {
                List<?> rows = entities.createNativeQuery("select * from training_form_" + table)
                        .getResultList();
                assertThat(rows).as(table).isNotEmpty();
                assertThat(rows.stream()
                                .flatMap(row -> row instanceof Object[] cells ? Arrays.stream(cells) : Stream.of(row))
                                .map(String::valueOf))
                        .as("when it was answered, in " + table)
                        .noneMatch(cell -> cell.startsWith(moment));
            }
            List<?> remarks = entities.createNativeQuery("select id from training_form_remark")
                    .getResultList();
            assertThat(remarks).hasSize(2).allSatisfy(id -> assertThat(id.toString())
                    .hasSize(43));
            assertThat(entities.createNativeQuery("select words from training_form_remark")
                            .getResultList())
                    .as("words of an open form lie sealed")
                    .allSatisfy(words -> assertThat(words.toString()).startsWith("sealed "));
        });
    }

    @ParameterizedTest
    @EnumSource
    void when_a_form_closes_remarks_are_written_anew_and_lose_none(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        group.ask(FormKind.REACTION);
        for (long one : group.people) {
            Map<String, String> typed = said(5);
            typed.put("words-helped", "Слово " + one);
            group.office(office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        Set<String> before = keys(group);
        group.close(FormKind.REACTION);

        assertThat(keys(group)).hasSize(5).doesNotContainAnyElementsOf(before);
        assertThat(group.result(FormKind.REACTION).remarks().get("helped"))
                .containsExactlyInAnyOrderElementsOf(
                        group.people.stream().map(one -> "Слово " + one).toList());
    }

    private static Set<String> keys(AskedGroup group) {
        return group.store.in(entities -> Set.copyOf(
                entities.createQuery("select r.id from Remark r", String.class).getResultList()));
    }

    @ParameterizedTest
    @EnumSource
    void after_an_erasure_no_link_opens_and_nothing_waits_but_the_counts_stay(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);
        SetClock.at(BEFORE_IT);
        group.ask(FormKind.BEFORE);
        group.people.forEach(one -> group.answer(FormKind.BEFORE, one, 2));
        SetClock.at(LAST_DAY);
        group.ask(FormKind.REACTION);
        Subject subject = group.store.in(entities -> {
            Person person = entities.find(Enrolment.class, group.people.get(0)).person();
            return new Subject(person.id(), Optional.empty(), person.displayName(), Set.of());
        });
        assertThat(group.<List<Section>>ofOffice(office -> office.people.about(subject))
                        .get(0)
                        .facts())
                .extracting(Fact::labelKey)
                .containsExactly("training.form.data.answered", "training.form.data.asked");

        group.office(office -> office.people.erase(subject));

        assertThat(group.waiting()).isEqualTo(1);
        assertThat(group.<Optional<FormInvitation>>ofOffice(
                        office -> office.rows.invited(link(FormKind.REACTION, group.people.get(0)))))
                .isEmpty();
        assertThat(group.tallies(FormKind.BEFORE).get(0).people().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void after_three_years_who_was_asked_and_what_was_written_may_go_and_the_counts_stay(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 5);
        group.ask(FormKind.REACTION);
        for (long one : group.people) {
            Map<String, String> typed = said(5);
            typed.put("words-helped", "Практика");
            group.office(office -> office.forms.answer(link(FormKind.REACTION, one), typed, HERE));
        }
        group.close(FormKind.REACTION);
        LocalDate late = END.plusYears(3).plusDays(2);
        assertThat(group.<List<Due>>ofOffice(office -> office.old.due(END.plusDays(30), 10)))
                .isEmpty();

        SetClock.at(late.atTime(8, 0).toInstant(ZoneOffset.UTC).toString());
        group.office(office -> {
            assertThat(office.old.due(late, 10)).hasSize(1);
            assertThat(office.old.describe(0)).isEqualTo("10");
            office.old.carryOut(0);
        });

        assertThat(group.<List<Due>>ofOffice(office -> office.old.due(late, 10)))
                .isEmpty();
        assertThat(group.result(FormKind.REACTION).items()).isNotEmpty();
        assertThat(group.result(FormKind.REACTION).remarks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_let_go_before_the_course_is_forgotten_with_the_invitation(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);
        SetClock.at(BEFORE_IT);
        group.ask(FormKind.BEFORE);
        Collection<Long> gone = List.of(group.people.get(0));

        group.store.run(entities -> {
            entities.createQuery("delete from AttendanceMark m where m.enrolmentId in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
            entities.createQuery("delete from Enrolment e where e.id in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
        });

        assertThat(group.store.<Long>in(
                        entities -> entities.createQuery("select count(i) from FormInvitation i", Long.class)
                                .getSingleResult()))
                .isEqualTo(1);
    }
}
