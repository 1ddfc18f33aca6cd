package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;

/** Nobody comes to act for an organisation, and no e-mail comes to count, without the word of whom it is about. */
class ConsentTest {

    private static final String NOBODY_YET = "new@example.ru";

    @ParameterizedTest
    @EnumSource
    void the_present_password_is_not_guessed_at_an_open_session(Database database) {
        try (Store store = database.open("core")) {
            MemberOffice office = new MemberOffice(store);
            for (int guess = 0; guess < 10; guess++) {
                assertThatThrownBy(() -> office.secure(
                                MemberOffice.ANNA, MemberOffice.ANNA, "four quite unrelated words", "guess"))
                        .hasMessageStartingWith("core.refused.password.present");
            }

            assertThatThrownBy(() -> office.secure(MemberOffice.ANNA, MemberOffice.ANNA, "four quite unrelated words"))
                    .as("the right one, after too many wrong ones")
                    .hasMessageStartingWith("core.refused.toooften");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_invitation_brings_nothing_until_the_person_accepts_it(Database database) {
        try (Store store = database.open("core")) {
            MemberOffice office = new MemberOffice(store);
            office.invite(MemberOffice.ANNA);
            assertThat(office.organisationsOf(MemberOffice.ANNA)).isZero();
            assertThat(office.lastTo(MemberOffice.ANNA).key()).isEqualTo("core.mail.asked");

            long id = office.invitationOf(MemberOffice.ANNA);
            assertThatThrownBy(() -> office.asked(MemberOffice.OWNER, mine -> mine.accept(id)))
                    .as("somebody else's")
                    .isInstanceOf(Refused.NotFound.class);
            office.asked(MemberOffice.ANNA, mine -> mine.accept(id));

            assertThat(office.organisationsOf(MemberOffice.ANNA)).isEqualTo(1);
            assertThatThrownBy(() -> office.asked(MemberOffice.ANNA, mine -> mine.accept(id)))
                    .as("twice")
                    .hasMessageStartingWith("core.refused.invitation");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_owner_sees_the_same_whether_there_is_an_account_or_not_and_whether_the_person_declined_or_not(
            Database database) {
        try (Store store = database.open("core")) {
            MemberOffice office = new MemberOffice(store);
            office.invite(MemberOffice.ANNA);
            office.invite(NOBODY_YET);
            office.asked(MemberOffice.ANNA, mine -> {
                mine.decline(mine.waiting().get(0).id());
                return null;
            });

            Map<String, String> seen = office.ownerAsks(colleagues ->
                    colleagues.invited().stream().collect(Collectors.toMap(Invitation::email, Invitation::name)));
            List<Colleague> here = office.ownerAsks(Colleagues::all);

            assertThat(seen).containsOnlyKeys(MemberOffice.ANNA, NOBODY_YET);
            assertThat(seen.values()).containsOnly("Коллегина Мария");
            assertThat(here).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_joins_by_the_invitations_link_accepts_it(Database database) {
        try (Store store = database.open("core")) {
            MemberOffice office = new MemberOffice(store);
            office.invite(NOBODY_YET);

            office.join(office.lastTo(NOBODY_YET).token());

            assertThat(office.organisationsOf(NOBODY_YET)).isEqualTo(1);
            assertThat(office.<Integer>ownerAsks(
                            colleagues -> colleagues.invited().size()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_invitation_that_was_taken_back_or_is_a_week_old_opens_nothing(Database database) {
        try (Store store = database.open("core");
                SetClock clock = SetClock.at("2026-03-02T07:00:00Z")) {
            MemberOffice office = new MemberOffice(store);
            office.invite(NOBODY_YET);
            office.invite(MemberOffice.ANNA);
            long anna = office.invitationOf(MemberOffice.ANNA);
            office.owner(colleagues -> colleagues.invited().stream()
                    .filter(one -> one.email().equals(NOBODY_YET))
                    .forEach(one -> colleagues.withdraw(one.id())));
            clock.pass(Invitation.LIFE);

            assertThatThrownBy(() -> office.join(office.lastTo(NOBODY_YET).token()))
                    .hasMessageStartingWith("core.refused.link");
            assertThatThrownBy(() -> office.asked(MemberOffice.ANNA, mine -> mine.accept(anna)))
                    .hasMessageStartingWith("core.refused.invitation");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_e_mail_counts_when_the_link_sent_there_is_opened_and_the_old_one_is_told(Database database) {
        try (Store store = database.open("core")) {
            MemberOffice office = new MemberOffice(store);

            office.secure(MemberOffice.ANNA, "Anna@new.example", "");
            assertThat(office.isAccount(MemberOffice.ANNA)).isTrue();
            assertThat(office.lastTo(MemberOffice.ANNA).key()).isEqualTo("core.mail.moving");
            String token = office.lastTo("anna@new.example").token();
            assertThat(office.offered(token)).isEqualTo("anna@new.example");
            office.confirm(token);

            assertThat(office.isAccount("anna@new.example")).isTrue();
            assertThat(office.isAccount(MemberOffice.ANNA)).isFalse();
            assertThat(office.lastTo(MemberOffice.ANNA).key()).isEqualTo("core.mail.moved");
            assertThat(office.offered(token)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_e_mail_with_an_account_is_answered_alike_and_only_its_reader_learns_of_it(Database database) {
        try (Store store = database.open("core")) {
            MemberOffice office = new MemberOffice(store);

            office.secure(MemberOffice.ANNA, MemberOffice.OWNER, "");

            assertThat(office.lastTo(MemberOffice.OWNER).key()).isEqualTo("core.mail.movetaken");
            assertThat(office.lastTo(MemberOffice.OWNER).token()).isEmpty();
            assertThat(office.lastTo(MemberOffice.ANNA).key()).isEqualTo("core.mail.moving");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_password_makes_the_link_to_another_e_mail_worthless(Database database) {
        try (Store store = database.open("core")) {
            MemberOffice office = new MemberOffice(store);
            office.secure(MemberOffice.ANNA, "anna@new.example", "");

            office.secure(MemberOffice.ANNA, MemberOffice.ANNA, "four quite unrelated words");

            assertThat(office.offered(office.lastTo("anna@new.example").token()))
                    .isEmpty();
        }
    }
}
