package perspectiva.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.assessment.ExaminedGroup.EXAM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Subject;
import perspectiva.training.assessment.entity.Mark;
import perspectiva.training.assessment.entity.SittingSheet;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;

/** What marks say of those who were marked and of those who marked. */
class AssessmentPeopleTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_held_about_a_persons_marks_is_told_and_whoever_marked_is_a_number_once_erased(Database database) {
        ExaminedGroup group = new ExaminedGroup(STORE.empty(database));
        SittingSheet sheet = new SittingSheet();
        sheet.setCommission("Somebody 1, директор");
        group.store.run(entities -> group.office(entities)
                .results
                .save(
                        group.session,
                        EXAM,
                        1,
                        sheet,
                        List.of(new MarkTyped(group.anna, "75", false, "3", "", 0)),
                        null));
        group.store.run(entities -> {
            long person = entities.find(Enrolment.class, group.anna).person().id();
            assertThat(group.office(entities).people.about(new Subject(person, Optional.empty(), "А", Set.of())))
                    .singleElement()
                    .satisfies(section -> assertThat(section.facts())
                            .extracting(fact -> fact.content())
                            .containsExactly("Сварщик: Экзамен: 75 из 100, 3 разряд, 02.03.2026"));
            group.office(entities).people.erase(new Subject(78, Optional.of(555L), "Somebody 1", Set.of()));
        });
        assertThat(group.grid(1).lines().get(0).assessor())
                .as("a namesake is erased")
                .isEqualTo("Somebody 1");
        assertThat(group.grid(1).sheet().getCommission()).isEqualTo("Somebody 1, директор");

        Subject marker = new Subject(77, Some.director().account(), "Somebody 1", Set.of());
        group.store.run(entities -> {
            assertThat(group.office(entities).people.about(marker).get(0).facts())
                    .extracting(fact -> fact.content())
                    .containsExactly("Сварщик: Экзамен, 02.03.2026");
            group.office(entities).people.erase(marker);
            assertThat(entities.createNativeQuery("select marked_by from training_result")
                            .getSingleResult())
                    .isNull();
        });

        assertThat(group.grid(1).lines().get(0).assessor()).isEqualTo("№ 77");
        assertThat(group.grid(1).sheet().getCommission()).isEqualTo("№ 77, директор");
        assertThat(group.grid(1).lines().get(0).mark()).isEqualTo(new Mark(75, 3));
    }
}
