package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.core.people.OrganisationFixtures.aMember;
import static perspectiva.core.people.OrganisationFixtures.anEnterprise;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.OneTimeLink.Purpose;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.people.OrganisationsWithout;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

class IdentityStoreTest {

    @ParameterizedTest
    @EnumSource
    void what_an_account_may_do_survives_the_database(Database database) {
        try (Store store = database.open("core")) {
            long id = store.in(IdentityStoreTest::anOwnerWhoIsAlsoDirector);

            List<Context> contexts = store.in(entities ->
                    register(entities).standingOf(register(entities).byId(id)).contexts());

            assertThat(contexts).extracting(Context::name).containsExactly("Хлебокомбинат", "");
            assertThat(contexts.get(0).roles()).containsExactlyInAnyOrder(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
            assertThat(contexts.get(1).roles()).containsExactly(Role.DIRECTOR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_account_keeps_its_recovery_codes_and_loses_the_used_one(Database database) {
        try (Store store = database.open("core")) {
            long id = store.in(IdentityStoreTest::anOwnerWhoIsAlsoDirector);
            store.run(entities -> register(entities).byId(id).protect("sealed", 7, List.of("a", "b")));

            boolean first = store.in(entities -> register(entities).held(id).useRecoveryCode("a"));
            boolean second = store.in(entities -> register(entities).held(id).useRecoveryCode("a"));

            assertThat(first).isTrue();
            assertThat(second).isFalse();
            assertThat(store.<Integer>in(entities -> register(entities).byId(id).recoveryCodesLeft()))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_account_is_found_by_its_e_mail_however_it_is_typed(Database database) {
        try (Store store = database.open("core")) {
            store.run(IdentityStoreTest::anOwnerWhoIsAlsoDirector);

            Optional<String> found = store.in(
                    entities -> register(entities).byEmail(" Anna@Example.RU ").map(Account::email));

            assertThat(found).contains("anna@example.ru");
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_organisations_cannot_have_one_taxpayers_number(Database database) {
        try (Store store = database.open("core")) {
            store.run(entities -> entities.persist(anEnterprise()));

            assertThatThrownBy(() -> store.run(entities -> entities.persist(anEnterprise())))
                    .isInstanceOf(PersistenceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void organisations_are_found_by_a_part_of_the_name_with_e_for_yo(Database database) {
        try (Store store = database.open("core")) {
            store.run(entities -> {
                entities.persist(anEnterprise());
                entities.persist(aMember());
            });

            List<String> found =
                    store.in(entities -> organisations(entities).search("ЕЛОЧК", Paging.first()).rows().stream()
                            .map(Organisation::shortName)
                            .toList());
            long all = store.in(entities ->
                    organisations(entities).search(null, Paging.first()).total());

            assertThat(found).containsExactly("Завод «Ёлочка»");
            assertThat(all).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_one_time_link_opens_once(Database database) {
        try (Store store = database.open("core")) {
            String token = store.in(entities -> links(entities).issue(Purpose.SETUP, null));

            Purpose purpose = store.in(entities -> links(entities).redeem(token).purpose());

            assertThat(purpose).isEqualTo(Purpose.SETUP);
            assertThatThrownBy(() -> store.run(entities -> links(entities).redeem(token)))
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_link_makes_the_former_one_worthless(Database database) {
        try (Store store = database.open("core")) {
            long id = store.in(IdentityStoreTest::anOwnerWhoIsAlsoDirector);
            String former = store.in(entities ->
                    links(entities).issue(Purpose.RESET, register(entities).byId(id)));
            String later = store.in(entities ->
                    links(entities).issue(Purpose.RESET, register(entities).byId(id)));

            assertThat(store.<Boolean>in(
                            entities -> links(entities).peek(former).isPresent()))
                    .isFalse();
            assertThat(store.<Boolean>in(entities -> links(entities).peek(later).isPresent()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_a_new_password_is_followed_by_no_older_link(Database database) {
        try (Store store = database.open("core")) {
            long id = store.in(IdentityStoreTest::anOwnerWhoIsAlsoDirector);
            String reset = store.in(entities ->
                    links(entities).issue(Purpose.RESET, register(entities).byId(id)));
            String invitation = store.in(entities ->
                    links(entities).issue(Purpose.INVITE, register(entities).byId(id)));
            String setUp = store.in(entities -> links(entities).issue(Purpose.SETUP, null));

            store.run(entities -> links(entities).revokeAll(register(entities).byId(id)));

            assertThat(store.<Boolean>in(entities -> links(entities).peek(reset).isPresent()))
                    .isFalse();
            assertThat(store.<Boolean>in(
                            entities -> links(entities).peek(invitation).isPresent()))
                    .isFalse();
            assertThat(store.<Boolean>in(entities -> links(entities).peek(setUp).isPresent()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_owners_of_an_organisation_are_those_who_can_sign_in(Database database) {
        try (Store store = database.open("core")) {
            long id = store.in(IdentityStoreTest::anOwnerWhoIsAlsoDirector);

            int before = store.in(
                    entities -> ownersOfTheOnlyOrganisation(entities).active().size());
            store.run(entities -> register(entities).byId(id).suspend());
            int after = store.in(
                    entities -> ownersOfTheOnlyOrganisation(entities).active().size());

            assertThat(before).isEqualTo(1);
            assertThat(after).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrong_tries_are_kept_by_account_and_place_and_forgotten_after_a_quiet_day(Database database) {
        try (Store store = database.open("core");
                SetClock clock = SetClock.at("2026-03-02T07:00:00Z")) {
            long id = store.in(IdentityStoreTest::anOwnerWhoIsAlsoDirector);
            for (int i = 0; i < LockOut.TRIES; i++) {
                store.run(entities -> count(entities).failed(register(entities).byId(id), "here"));
            }

            boolean here = store.in(
                    entities -> count(entities).isClosed(register(entities).byId(id), "here"));
            boolean there = store.in(
                    entities -> count(entities).isClosed(register(entities).byId(id), "there"));
            boolean anywhere = store.in(
                    entities -> count(entities).isClosed(register(entities).byId(id)));
            clock.pass(LockOut.MEMORY.plusSeconds(1));
            int forgotten = store.in(entities -> count(entities).forgetTheQuiet());

            assertThat(here).isTrue();
            assertThat(there).isFalse();
            assertThat(anywhere).isTrue();
            assertThat(forgotten).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_list_of_accounts_says_of_each_what_it_may_do_and_nothing_of_the_others(Database database) {
        try (Store store = database.open("core")) {
            long id = store.in(IdentityStoreTest::anOwnerWhoIsAlsoDirector);
            store.run(entities -> {
                Person boris = new Person("Борисов", "Борис", "");
                entities.persist(boris);
                entities.persist(new Account(boris, "boris@example.ru", Locale.ENGLISH));
            });

            List<AccountRow> all = store.in(entities ->
                    accounts(entities).search("", null, Paging.of(1, "-email")).rows());
            assertThat(all)
                    .extracting(row -> row.account().person().familyName())
                    .containsExactly("Борисов", "Иванова");
            assertThat(all.get(0).contexts()).containsExactly(new Context(0, "", Set.of()));
            assertThat(all.get(1).contexts()).isEqualTo(store.in(entities -> register(entities)
                    .standingOf(register(entities).byId(id))
                    .contexts()));
            assertThat(store.<Long>in(entities -> accounts(entities)
                            .search("ИВАНОВА", Account.State.ACTIVE, Paging.first())
                            .total()))
                    .isEqualTo(1);
            assertThat(store.<Long>in(entities -> accounts(entities)
                            .search("", Account.State.SUSPENDED, Paging.first())
                            .total()))
                    .isZero();
        }
    }

    private static Accounts accounts(EntityManager entities) {
        Accounts accounts = new Accounts();
        accounts.entities = entities;
        accounts.register = register(entities);
        return accounts;
    }

    private static DoorCount count(EntityManager entities) {
        DoorCount count = new DoorCount();
        count.entities = entities;
        return count;
    }

    private static Owners ownersOfTheOnlyOrganisation(EntityManager entities) {
        Organisation organisation = entities.createQuery("select o from Organisation o", Organisation.class)
                .getSingleResult();
        return register(entities).ownersOf(register(entities).heldOrganisation(organisation.id()));
    }

    private static long anOwnerWhoIsAlsoDirector(EntityManager entities) {
        Person anna = new Person("Иванова", "Анна", "Петровна");
        Organisation organisation = aMember();
        Account account = new Account(anna, "Anna@example.ru", Locale.forLanguageTag("ru"));
        account.open("hash");
        entities.persist(anna);
        entities.persist(organisation);
        entities.persist(account);
        entities.persist(new Affiliation(anna, organisation, "Директор", Now.today()).appointedAs(OrgRole.OWNER));
        entities.persist(Grant.everywhere(account, Role.DIRECTOR));
        return account.id();
    }

    private static Register register(EntityManager entities) {
        Register register = new Register();
        register.entities = entities;
        return register;
    }

    private static OneTimeLinks links(EntityManager entities) {
        OneTimeLinks links = new OneTimeLinks();
        links.entities = entities;
        return links;
    }

    private static Organisations organisations(EntityManager entities) {
        return OrganisationsWithout.aServer(entities);
    }
}
