package perspectiva.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.evaluation.AskedGroup.HERE;
import static perspectiva.training.evaluation.AskedGroup.link;
import static perspectiva.training.evaluation.AskedGroup.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.training.evaluation.entity.FormInvitation;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.FormRound;

/** Who is asked, when and by which link: once each, and a second time only who said nothing. */
class AskingTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_was_there_once_is_asked_and_nobody_else(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);
        long absent = group.absent();

        group.ask(FormKind.REACTION);
        group.ask(FormKind.REACTION);

        assertThat(group.result(FormKind.REACTION).round().invited()).isEqualTo(2);
        assertThat(group.<Optional<AskedForm>>ofOffice(
                        office -> office.forms.asked(link(FormKind.REACTION, group.people.get(0)), HERE)))
                .map(AskedForm::step)
                .contains("ask");
        assertThat(group.<Optional<AskedForm>>ofOffice(
                        office -> office.forms.asked(link(FormKind.REACTION, absent), HERE)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_asked_before_the_last_meeting_has_begun(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 2);

        SetClock.at("2026-04-24T03:00:00Z");
        assertThat(group.<List<Long>>ofOffice(office -> office.steps.due(FormKind.REACTION)))
                .isEmpty();
        SetClock.at("2026-04-24T04:30:00Z");
        assertThat(group.<List<Long>>ofOffice(office -> office.steps.due(FormKind.REACTION)))
                .containsExactly(group.session);
    }

    @ParameterizedTest
    @EnumSource
    void only_the_silent_are_reminded_once_and_both_links_work(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 3);
        group.ask(FormKind.REACTION);
        group.answer(FormKind.REACTION, group.people.get(0), 5);
        assertThat(group.<List<Long>>ofOffice(office -> office.steps.silent())).isEmpty();
        SetClock.at("2026-04-29T09:00:00Z");
        group.office(office -> office.steps.silent().forEach(office.steps::remind));

        assertThat(group.<List<Long>>ofOffice(office -> office.steps.silent())).isEmpty();
        assertThat(group.<Optional<FormInvitation>>ofOffice(
                        office -> office.rows.invited("second reaction" + group.people.get(0))))
                .isEmpty();
        assertThat(group.<Optional<FormInvitation>>ofOffice(
                        office -> office.rows.invited("second reaction" + group.people.get(1))))
                .isPresent();
        group.answer(FormKind.REACTION, group.people.get(1), 5);
        group.office(office -> office.forms.answer("second reaction" + group.people.get(2), said(5), HERE));
        assertThat(group.result(FormKind.REACTION).round().answered()).isEqualTo(3);
        assertThat(group.result(FormKind.REACTION).round().isClosed())
                .as("everybody answered, and the course is over")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_office_leaves_open_questions_out_and_asks_them_again(Database database) {
        AskedGroup group = new AskedGroup(STORE.empty(database), 1);
        group.ask(FormKind.REACTION);
        FormRound round = group.result(FormKind.REACTION).round();

        group.office(office -> office.desk.askOpenly(round.id(), false));
        assertThat(group.<List<String>>ofOffice(
                        office -> office.desk.empty(round.id()).questions()))
                .isEmpty();
        group.office(office -> office.desk.askOpenly(round.id(), true));
        assertThat(group.<List<String>>ofOffice(
                        office -> office.desk.empty(round.id()).questions()))
                .containsExactly("helped", "change");
    }
}
