package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.training.evaluation.AskedGroup.FORGE;
import static perspectiva.training.evaluation.AskedGroup.HERE;
import static perspectiva.training.evaluation.AskedGroup.found;
import static perspectiva.training.evaluation.AskedGroup.link;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.evaluation.entity.Disclosure;
import perspectiva.training.evaluation.entity.FormKind;

/** Organisations that sent people are asked about them after three months, and are not found out among few. */
class SupervisorFormsTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void after_three_months_those_who_sent_somebody_are_asked_about_that_person(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 3);
        SetClock.at("2026-07-24T08:00:00Z");
        group.ask(FormKind.PRACTICE, FormKind.SUPERVISOR);

        assertThat(group.result(FormKind.PRACTICE).round().invited()).isEqualTo(3);
        assertThat(group.result(FormKind.SUPERVISOR).round().invited()).isEqualTo(1);
        Caller mill = Some.with(7, Some.MILL, Role.EMPLOYER);
        List<OpenForm> ours = group.store.in(entities -> new FormOffice(entities, mill, 0).open.ours());
        assertThat(ours).hasSize(1);
        long one = ours.get(0).invitation();
        assertThat(group.store
                        .<AskedForm>in(entities -> new FormOffice(entities, mill, 0).forms.asked(one))
                        .about())
                .startsWith("Учащийсяа");
        group.answer(FormKind.SUPERVISOR, group.people.get(0), 4);
        AskedForm used = group.ofOffice(office -> office.forms
                .asked(link(FormKind.SUPERVISOR, group.people.get(0)), HERE)
                .orElseThrow());
        assertThat(used.step()).isEqualTo("used");
        assertThat(used.about()).as("a used link names nobody").isEmpty();
        Caller others = Some.with(8, Some.CENTRE, Role.EMPLOYER);
        assertThat(group.store.<Long>in(entities -> new FormOffice(entities, others, 0).open.countOurs()))
                .isZero();
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> group.store.run(entities -> new FormOffice(entities, others, 0).forms.asked(one)));
    }

    @ParameterizedTest
    @EnumSource
    void what_those_said_who_sent_people_is_shown_only_when_three_organisations_answered(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 6);
        sentBy(group, List.of(Some.MILL, Some.MILL, Some.MILL, Some.CENTRE, Some.CENTRE, FORGE));
        SetClock.at("2026-07-24T08:00:00Z");
        group.ask(FormKind.SUPERVISOR);
        group.people.subList(0, 5).forEach(one -> group.answer(FormKind.SUPERVISOR, one, 4));
        group.close(FormKind.SUPERVISOR);

        RoundResult two = group.result(FormKind.SUPERVISOR);
        assertThat(two.state()).isEqualTo("few");
        assertThat(two.missing()).isZero();
        assertThat(two.items()).isEmpty();
        assertThat(two.round().organisations()).isEqualTo(2);
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

        group.another(5);
        sentBy(group, List.of(Some.MILL, Some.MILL, Some.CENTRE, Some.CENTRE, FORGE));
        SetClock.at("2026-07-24T08:00:00Z");
        group.ask(FormKind.SUPERVISOR);
        group.people.forEach(one -> group.answer(FormKind.SUPERVISOR, one, 4));
        assertThat(group.result(FormKind.SUPERVISOR).round().organisations()).isEqualTo(3);
        assertThat(group.result(FormKind.SUPERVISOR).items())
                .isNotEmpty()
                .allMatch(item -> item.people().count() == 5);
        assertThat(group.sum(FormKind.SUPERVISOR).rounds()).isEqualTo(1);
    }

    /** @param organisations one for each person */
    private static void sentBy(AskedGroup group, List<Long> organisations) {
        group.store.run(entities -> IntStream.range(0, organisations.size())
                .forEach(place -> entities.find(Enrolment.class, group.people.get(place))
                        .application()
                        .by(entities.find(Organisation.class, organisations.get(place)))));
    }

    @ParameterizedTest
    @EnumSource
    void a_link_of_a_form_that_is_closed_names_nobody(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 1);
        SetClock.at("2026-07-24T08:00:00Z");
        group.ask(FormKind.SUPERVISOR);
        group.close(FormKind.SUPERVISOR);

        AskedForm closed = group.ofOffice(office -> office.forms
                .asked(link(FormKind.SUPERVISOR, group.people.get(0)), HERE)
                .orElseThrow());
        assertThat(closed.step()).isEqualTo("closed");
        assertThat(closed.about()).isEmpty();
    }
}
