package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Numbered;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

class StandingTest {

    private static final LocalDate TODAY = Now.today();

    private final Person anna = new Person("Иванова", "Анна", "Петровна");
    private final Account account = new Account(anna, "anna@example.ru", Locale.ENGLISH);
    private final Organisation plant = Numbered.as(11, OrganisationFixtures.anEnterprise());
    private final Organisation bakery = Numbered.as(12, OrganisationFixtures.aMember());
    private Affiliation owner;

    @BeforeEach
    void sheOwnsTheBakery() {
        owner = Numbered.as(
                1, new Affiliation(anna, bakery, "Директор", TODAY.minusDays(5)).appointedAs(OrgRole.OWNER));
    }

    @Test
    void a_grant_holds_from_its_first_to_its_last_day() {
        Grant grant = Grant.everywhere(account, Role.BOARD).lasting(TODAY, TODAY.plusDays(2));

        assertThat(grant.isValidOn(TODAY.minusDays(1))).isFalse();
        assertThat(grant.isValidOn(TODAY)).isTrue();
        assertThat(grant.isValidOn(TODAY.plusDays(2))).isTrue();
        assertThat(grant.isValidOn(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void an_ended_grant_holds_no_more_that_very_day() {
        Grant grant = Grant.everywhere(account, Role.BOARD);

        grant.end();

        assertThat(grant.isValidOn(TODAY)).isFalse();
    }

    @Test
    void members_employers_and_trainers_act_for_an_organisation() {
        assertThatThrownBy(() -> Grant.everywhere(account, Role.TRAINER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Grant.within(account, Role.EMPLOYER, null)).isInstanceOf(Refused.class);
    }

    @Test
    void roles_without_organisation_hold_everywhere_and_the_others_at_home() {
        Standing standing = standing(
                List.of(Grant.everywhere(account, Role.COUNCIL), Grant.within(account, Role.TRAINER, plant)),
                List.of(owner));

        assertThat(standing.in(Optional.of(11L)).roles()).containsExactlyInAnyOrder(Role.COUNCIL, Role.TRAINER);
        assertThat(standing.in(Optional.of(12L)).roles())
                .containsExactlyInAnyOrder(Role.COUNCIL, Role.EMPLOYER, Role.MEMBER);
        assertThat(standing.in(Optional.empty()).roles()).containsExactly(Role.COUNCIL);
    }

    @Test
    void an_organisation_one_may_not_act_for_is_none() {
        Context context = standing(List.of(Grant.everywhere(account, Role.COUNCIL)), List.of())
                .in(Optional.of(11L));

        assertThat(context.isOrganisation()).isFalse();
        assertThat(context.roles()).containsExactly(Role.COUNCIL);
    }

    @Test
    void whoever_only_works_somewhere_does_not_act_for_it() {
        Affiliation worker = Numbered.as(2, new Affiliation(anna, plant, "Токарь", TODAY.minusDays(5)));

        assertThat(standing(List.of(), List.of(worker)).contexts())
                .extracting(Context::isOrganisation)
                .containsExactly(false);
    }

    @Test
    void suspended_in_an_organisation_one_has_no_role_there_whatever_the_grants_say() {
        owner.suspend();

        Standing standing = standing(List.of(Grant.within(account, Role.TRAINER, bakery)), List.of(owner));

        assertThat(standing.in(Optional.of(12L)).roles()).isEmpty();
        assertThat(standing.contexts()).extracting(Context::isOrganisation).containsExactly(false);
    }

    @Test
    void whoever_left_acts_no_more_from_that_day_on_and_the_record_stays() {
        owner.end();

        assertThat(owner.mayActOn(TODAY)).isFalse();
        assertThat(owner.last()).contains(TODAY.minusDays(1));
        assertThat(owner.isCurrentOn(TODAY.minusDays(1))).isTrue();
    }

    @Test
    void capabilities_come_with_the_context() {
        Standing standing = standing(
                List.of(Grant.everywhere(account, Role.DIRECTOR).withCapability("accountant")), List.of(owner));

        assertThat(standing.capabilitiesIn(Optional.empty())).containsExactly("accountant");
    }

    @Test
    void the_last_owner_cannot_go() {
        assertThatThrownBy(() -> new Owners(List.of(owner)).refuseWithout(owner))
                .hasMessageStartingWith("core.refused.lastowner");
    }

    @Test
    void one_of_two_owners_can_go_and_so_can_whoever_owns_nothing() {
        Affiliation second = Numbered.as(2, new Affiliation(anna, bakery, "", TODAY).appointedAs(OrgRole.OWNER));
        Affiliation viewer = Numbered.as(3, new Affiliation(anna, bakery, "", TODAY).appointedAs(OrgRole.VIEWER));

        new Owners(List.of(owner, second)).refuseWithout(owner);
        new Owners(List.of(owner)).refuseWithout(viewer);
    }

    private static Standing standing(List<Grant> grants, List<Affiliation> affiliations) {
        return new Standing(grants, affiliations, TODAY);
    }
}
