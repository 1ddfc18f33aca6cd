package perspectiva.training.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.audit.Audit;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.text.Texts;
import perspectiva.spi.Subject;
import perspectiva.training.enrolment.Enrolments;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.figures.entity.EnrolmentGroup;
import perspectiva.training.figures.entity.EnrolmentGroup.SaidBy;
import perspectiva.training.figures.entity.TargetGroup;

/** Groups of people a year reached: told of those who said yes, and never so that somebody is found among few. */
class GroupsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void groups_count_only_those_who_agree_and_never_so_that_the_others_are_few(Database database) {
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> {
            for (int number = 0; number < 12; number++) {
                consent(entities, year.people.get(number), "groups", number >= 8);
                entities.persist(new EnrolmentGroup(year.people.get(number), TargetGroup.WOMEN, SaidBy.SELF));
            }
            for (int number = 0; number < 6; number++) {
                entities.persist(new EnrolmentGroup(year.people.get(number), TargetGroup.DISABLED, SaidBy.OFFICE));
            }
            for (int number = 12; number < 16; number++) {
                consent(entities, year.people.get(number), "groups", false);
                entities.persist(new EnrolmentGroup(year.people.get(number), TargetGroup.ELDERLY, SaidBy.SELF));
            }
        });
        year.store.run(entities -> assertThat(
                        TaughtYear.figures(entities).of(2026, Optional.empty()).groups())
                .extracting(GroupRow::word, GroupRow::started)
                .as("four withdrew and eight are left; nobody agreed that health is told; four are too few")
                .containsExactly(
                        tuple("women", 5L),
                        tuple("long_unemployed", null),
                        tuple("disabled", null),
                        tuple("elderly", null),
                        tuple("teenagers", null)));
        year.store.run(entities -> {
            GroupPeople people = new GroupPeople();
            people.entities = entities;
            people.run();
        });
        year.store.run(entities -> assertThat(entities.createQuery(
                                "select g.group, count(g) from EnrolmentGroup g group by g.group order by g.group",
                                Object[].class)
                        .getResultList())
                .extracting(row -> row[0], row -> row[1])
                .containsExactlyInAnyOrder(tuple(TargetGroup.WOMEN, 8L), tuple(TargetGroup.ELDERLY, 4L)));
    }

    private static void consent(EntityManager entities, long enrolment, String purpose, boolean isWithdrawn) {
        long person = entities.find(Enrolment.class, enrolment).person().id();
        entities.createNativeQuery(
                        "insert into core_consent (id, version, created_at, person_id, purpose, edition, text_hash, given_at,"
                                + " given_by, evidence, withdrawn_at) values ("
                                + (800_000 + enrolment * 2 + purpose.length() % 2)
                                + ", 1, current_timestamp, " + person + ", '" + purpose
                                + "', 1, '', current_timestamp, 'SELF', '', "
                                + (isWithdrawn ? "current_timestamp" : "null") + ")")
                .executeUpdate();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_withdraws_a_yes_is_not_found_by_reading_the_figures_before_and_after(Database database) {
        TaughtYear year = new TaughtYear(STORE.empty(database));
        year.store.run(entities -> {
            for (int number = 0; number < 12; number++) {
                consent(entities, year.people.get(number), "groups", false);
                entities.persist(new EnrolmentGroup(year.people.get(number), TargetGroup.WOMEN, SaidBy.SELF));
            }
            entities.persist(new EnrolmentGroup(year.people.get(11), TargetGroup.TEENAGERS, SaidBy.SELF));
        });
        List<GroupRow> before = new ArrayList<>();
        year.store.run(entities -> before.addAll(
                TaughtYear.figures(entities).of(2026, Optional.empty()).groups()));
        year.store.run(entities -> entities.createNativeQuery(
                        "update core_consent set withdrawn_at = current_timestamp where person_id = "
                                + entities.find(Enrolment.class, year.people.get(11))
                                        .person()
                                        .id())
                .executeUpdate());
        year.store.run(entities -> assertThat(
                        TaughtYear.figures(entities).of(2026, Optional.empty()).groups())
                .as("eleven women, and no teenager any more")
                .isEqualTo(before)
                .hasSize(TargetGroup.values().length));
        assertThat(before.get(0)).isEqualTo(new GroupRow("women", 10L, 10L, 10L));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_kept_of_groups_without_a_yes_and_of_health_without_a_second(Database database) {
        TaughtYear year = new TaughtYear(STORE.empty(database));
        long one = year.people.get(0);
        assertRefused(
                "training.groups.refused.consent",
                "groups",
                () -> year.store.run(entities -> groups(entities).declare(one, Set.of(TargetGroup.WOMEN))));
        year.store.run(entities -> consent(entities, one, "groups", false));
        assertRefused(
                "training.groups.refused.health",
                "groups",
                () -> year.store.run(entities -> groups(entities).declare(one, Set.of(TargetGroup.DISABLED))));
        year.store.run(entities -> groups(entities).declare(one, Set.of(TargetGroup.WOMEN, TargetGroup.TEENAGERS)));
        year.store.run(entities -> {
            assertThat(groups(entities).of(one)).containsExactly(TargetGroup.WOMEN, TargetGroup.TEENAGERS);
            groups(entities).declare(one, Set.of(TargetGroup.WOMEN));
            assertThat(groups(entities).of(one)).containsExactly(TargetGroup.WOMEN);
        });
        year.store.run(entities -> {
            long person = entities.find(Enrolment.class, one).person().id();
            GroupPeople held = new GroupPeople();
            held.entities = entities;
            held.texts = new Texts();
            held.texts.add("training", GroupsTest.class.getClassLoader());
            held.caller = Identity.portal();
            Subject subject = new Subject(person, Optional.empty(), "Ученик", Set.of());
            assertThat(held.about(subject).get(0).facts())
                    .extracting(fact -> fact.content())
                    .containsExactly("женщины, Сварка");
            held.erase(subject);
            assertThat(held.about(subject).get(0).facts()).isEmpty();
        });
    }

    private static Groups groups(EntityManager entities) {
        Groups groups = new Groups();
        groups.entities = entities;
        groups.enrolments = new Enrolments() {
            @Override
            public Enrolment byId(long id) {
                return entities.find(Enrolment.class, id);
            }
        };
        groups.audit = new Audit() {
            @Override
            public void note(String action, String subject, String detail) {
                assertThat(detail).doesNotContain("women");
            }
        };
        return groups;
    }
}
