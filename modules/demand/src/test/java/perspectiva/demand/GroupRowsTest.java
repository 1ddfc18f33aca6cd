package perspectiva.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.demand.entity.Commitment;
import perspectiva.demand.entity.CommitmentKind;
import perspectiva.demand.entity.CommitmentWay;
import perspectiva.demand.entity.DemandGroup;
import perspectiva.demand.entity.GroupNeed;
import perspectiva.demand.entity.Promise;
import perspectiva.needs.BlindNeed;
import perspectiva.needs.BlindNeeds;
import perspectiva.needs.BlindSkill;
import perspectiva.needs.HeadCount;
import perspectiva.needs.OpenNeed;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData.Fact;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.spi.Subject;
import perspectiva.spi.Wanted;

/** Groups in the database: who reads which, and that a need is in one living group at most. */
class GroupRowsTest {

    private static final long MILL = 100;
    private static final long FORGE = 200;
    private static final List<BlindSkill> WELDING = List.of(new BlindSkill("arc-welding", true));
    private static final LocalDate START = LocalDate.of(2026, 1, 12);

    private static Caller with(Role role, long organisation) {
        return new Identity(
                Optional.of(9L), "Somebody", Optional.of(organisation), Set.of(role), Identity.RUSSIAN, false);
    }

    private static GroupRows rows(EntityManager entities, Caller caller) {
        GroupRows rows = new GroupRows();
        rows.entities = entities;
        rows.caller = caller;
        return rows;
    }

    private static void register(EntityManager entities, long id, String name) {
        entities.createNativeQuery(
                        """
                        insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name, inn, ogrn,
                            legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                        values (?, 1, current_timestamp, 'ENTERPRISE', 'ACTIVE', ?, ?, ?, '', '', '', '', '', '', '', ?, '')""")
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, name)
                .setParameter(4, "5916000" + id)
                .setParameter(5, true)
                .executeUpdate();
    }

    /** A group of needs, each given as its own number and its employer's. */
    private static DemandGroup formed(Store store, String number, long[]... needs) {
        return store.in(entities -> {
            DemandGroup group = new DemandGroup("Сварщики", "7212", START, START.plusMonths(3));
            group.register(number);
            entities.persist(group);
            for (long[] need : needs) {
                entities.persist(group.join(new OpenNeed(
                        need[0], "П-" + need[0], "Сварщик", "7212", need[1], "Завод " + need[1], 3, START, Set.of())));
            }
            return group;
        });
    }

    private static Store open(Database database) {
        Store store = database.open("core", "needs", "demand");
        store.run(entities -> {
            register(entities, MILL, "Камский картон");
            register(entities, FORGE, "Кузница");
        });
        return store;
    }

    @ParameterizedTest
    @EnumSource
    void a_need_is_in_one_living_group_at_most_and_free_again_when_it_is_dissolved(Database database) {
        try (Store store = open(database)) {
            DemandGroup first = formed(store, "ГЗ-1", new long[] {1, MILL});

            assertThatThrownBy(() -> formed(store, "ГЗ-2", new long[] {1, MILL}))
                    .isInstanceOf(PersistenceException.class);
            assertThat(taken(store)).containsExactly(1L);

            store.run(entities -> rows(entities, with(Role.DIRECTOR, 1))
                    .needsOf(Set.of(first.id()))
                    .forEach(GroupNeed::release));
            assertThat(taken(store)).isEmpty();
            formed(store, "ГЗ-2", new long[] {1, MILL});
        }
    }

    private static Set<Long> taken(Store store) {
        return store.in(entities -> rows(entities, with(Role.DIRECTOR, 1)).taken("721"));
    }

    @ParameterizedTest
    @EnumSource
    void an_employer_reads_groups_with_needs_of_its_own_and_of_these_its_own_alone(Database database) {
        try (Store store = open(database)) {
            DemandGroup both = formed(store, "ГЗ-1", new long[] {1, MILL}, new long[] {2, FORGE});
            DemandGroup theirs = formed(store, "ГЗ-2", new long[] {3, FORGE});
            store.run(entities -> entities.persist(said(entities, both, FORGE)));

            store.run(entities -> {
                GroupRows mill = rows(entities, with(Role.EMPLOYER, MILL));
                assertThat(mill.page(DemandFilter.ALL, Paging.first()).rows())
                        .extracting(DemandGroup::id)
                        .containsExactly(both.id());
                assertThat(mill.needsOf(List.of(both.id(), theirs.id())))
                        .extracting(GroupNeed::employerId)
                        .containsExactly(MILL);
                assertThat(mill.commitmentsOf(List.of(both.id()))).isEmpty();
                assertThat(mill.unanswered()).isEqualTo(1);
                assertThatExceptionOfType(Refused.NotFound.class)
                        .isThrownBy(() -> mill.visible(entities.find(DemandGroup.class, theirs.id())));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_office_reads_all_and_a_trainer_of_the_same_organisation_nothing(Database database) {
        try (Store store = open(database)) {
            DemandGroup group = formed(store, "ГЗ-1", new long[] {1, MILL}, new long[] {2, FORGE});

            store.run(entities -> {
                GroupRows office = rows(entities, with(Role.DIRECTOR, 1));
                assertThat(office.page(DemandFilter.ALL, Paging.first()).total())
                        .isEqualTo(1);
                assertThat(office.needsOf(Set.of(group.id()))).hasSize(2);
                assertThat(office.unanswered()).isEqualTo(1);
                entities.persist(said(entities, group, MILL));
                assertThat(office.commitmentsOf(Set.of(group.id()))).hasSize(1);
                assertThat(office.unanswered()).isZero();
                assertThat(office.living(DemandFilter.ALL, Paging.first()).total())
                        .isEqualTo(1);
                assertThat(office.membersOf(Set.of(group.id()))).hasSize(2);
                GroupRows trainer = rows(entities, with(Role.TRAINER, MILL));
                assertThat(trainer.page(DemandFilter.ALL, Paging.first()).isEmpty())
                        .isTrue();
                assertThat(trainer.needsOf(Set.of(group.id()))).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void trainers_are_told_of_a_group_what_the_board_tells_of_its_open_needs_and_nothing_else(Database database) {
        try (Store store = open(database)) {
            formed(store, "ГЗ-1", new long[] {1, MILL}, new long[] {2, FORGE});
            formed(store, "ГЗ-2", new long[] {3, FORGE});

            List<BlindGroup> told = store.in(entities -> {
                BlindGroups groups = new BlindGroups();
                groups.rows = rows(entities, with(Role.TRAINER, 1));
                groups.portal = new CurrentCaller();
                groups.blind = new OnBoard(
                        new BlindNeed("word", "7212", "Оверята", HeadCount.exactly(3), START, "", WELDING, ""));
                return groups.list(DemandFilter.ALL, Paging.first()).rows();
            });

            assertThat(told).filteredOn(BlindGroup::isWanted).singleElement().satisfies(group -> {
                assertThat(group.skills()).containsExactly("arc-welding");
                assertThat(group.places()).containsExactly("Оверята");
                assertThat(group.posts()).isEqualTo(HeadCount.exactly(3));
            });
            assertThat(told).hasSize(2).allSatisfy(group -> assertThat(group.toString())
                    .doesNotContain("Завод", "Сварщик", "Сварщики"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_find_groups_by_occupation_and_number_and_never_by_what_the_office_called_them(Database database) {
        try (Store store = open(database)) {
            formed(store, "ГЗ-2026-0001", new long[] {1, MILL});
            formed(store, "ГЗ-2026-0002", new long[] {3, FORGE});
            store.run(entities -> {
                GroupRows office = rows(entities, with(Role.DIRECTOR, 1));
                assertThat(numbers(office, "72", Set.of("72"), "")).hasSize(2);
                assertThat(numbers(office, "сварщик", Set.of("7212"), "")).hasSize(2);
                assertThat(numbers(office, "гз-2026-0002", Set.of("none"), "")).containsExactly("ГЗ-2026-0002");
                assertThat(numbers(office, "Сварщики", Set.of("none"), "")).isEmpty();
                assertThat(numbers(office, "%", Set.of("none"), "")).isEmpty();
                assertThat(numbers(office, "", Set.of(), "forming")).hasSize(2);
                assertThat(numbers(office, "", Set.of(), "agreed")).isEmpty();
                assertThat(numbers(office, "", Set.of(), "nonsense")).hasSize(2);
                GroupRows mill = rows(entities, with(Role.EMPLOYER, MILL));
                assertThat(numbers(mill, "72", Set.of("72"), "forming")).containsExactly("ГЗ-2026-0001");
                assertThat(numbers(mill, "0002", Set.of("none"), "")).isEmpty();
            });
        }
    }

    private static List<String> numbers(GroupRows rows, String words, Set<String> occupations, String state) {
        return rows.page(new DemandFilter(words, occupations, state), Paging.first()).rows().stream()
                .map(DemandGroup::number)
                .toList();
    }

    /** The board shows one of the needs: the first; the others are closed. */
    private static final class OnBoard extends BlindNeeds {

        private final BlindNeed shown;

        OnBoard(BlindNeed shown) {
            this.shown = shown;
        }

        @Override
        public Map<Long, BlindNeed> byIds(Collection<Long> ids) {
            return ids.contains(1L) ? Map.of(1L, shown) : Map.of();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_said_it_reads_so_and_is_erased_from_it(Database database) {
        Subject speaker = new Subject(7, Optional.empty(), "Иванова", Set.of());
        try (Store store = open(database)) {
            DemandGroup group = formed(store, "ГЗ-1", new long[] {1, MILL});
            store.run(entities -> entities.persist(said(entities, group, MILL)));

            assertThat(about(store, speaker)).containsExactly("ГЗ-1, Завод 100");
            store.run(entities -> people(entities).erase(speaker));

            assertThat(about(store, speaker)).isEmpty();
            assertThat(store.<String>in(
                            entities -> entities.createQuery("select c.saidBy from Commitment c", String.class)
                                    .getSingleResult()))
                    .isEqualTo(speaker.pseudonym());
        }
    }

    private static List<String> about(Store store, Subject subject) {
        return store.in(entities -> people(entities).about(subject).get(0).facts().stream()
                .map(Fact::content)
                .toList());
    }

    private static CommitmentPeople people(EntityManager entities) {
        CommitmentPeople people = new CommitmentPeople();
        people.entities = entities;
        return people;
    }

    private static Commitment said(EntityManager entities, DemandGroup group, long employer) {
        GroupNeed need = rows(entities, with(Role.DIRECTOR, 1)).needsOf(Set.of(group.id())).stream()
                .filter(one -> one.employerId() == employer)
                .findFirst()
                .orElseThrow();
        return group.commit(
                need, 3, new Promise(CommitmentKind.HIRE, 2, null, Now.today(), "Иванова", CommitmentWay.LETTER));
    }

    @ParameterizedTest
    @EnumSource
    void a_group_is_answered_by_its_title_for_its_employers_and_by_its_occupation_for_trainers(Database database) {
        try (Store store = open(database)) {
            DemandGroup group = formed(store, "ГЗ-1", new long[] {1, MILL});
            store.run(entities -> {
                GroupLinks links = new GroupLinks();
                links.entities = entities;
                links.occupations = new Occupations() {
                    @Override
                    public String title(String code, Locale language) {
                        return "Сварщики и газорезчики";
                    }
                };
                List<Long> ids = List.of(group.id());

                assertThat(links.find("ГЗ-1 газорезчики", with(Role.DIRECTOR, 1), 5))
                        .extracting(Wanted::record)
                        .containsExactly(group.id());
                assertThat(links.find("ГЗ-1", with(Role.TRAINER, 300), 5)).isEmpty();
                assertThat(links.known(ids, with(Role.EMPLOYER, MILL)))
                        .extracting(Wanted::address)
                        .containsExactly("/demand/group?id=" + group.id());
                assertThat(links.known(ids, with(Role.EMPLOYER, FORGE))).isEmpty();
                assertThat(links.known(ids, with(Role.TRAINER, 300)))
                        .extracting(Wanted::title, Wanted::address)
                        .containsExactly(tuple("Сварщики и газорезчики", "/demand/grouped"));
                assertThat(links.known(ids, with(Role.COUNCIL, 300)).get(0).address())
                        .isEmpty();
                assertThat(links.ofOrganisation(ids, MILL)).containsExactly(group.id());
                assertThat(links.ofOrganisation(ids, FORGE)).isEmpty();
            });
        }
    }
}
