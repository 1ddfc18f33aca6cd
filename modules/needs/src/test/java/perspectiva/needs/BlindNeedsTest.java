package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.codes.Skills;
import perspectiva.core.records.Marks;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedSkill;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Someone;
import perspectiva.needs.entity.Source;
import perspectiva.spi.Refused;

/** What trainers see of demand, on each database the portal runs on. */
class BlindNeedsTest {

    private static final String TOWN = "Краснокамск";
    private static final String HAMLET = "Стряпунята";

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void the_board_tells_what_is_wanted_and_not_by_whom(Database database) {
        SomeNeed.stopTheClock();
        try (Store store = database.open("core", "needs")) {
            store.in(entities -> {
                for (int number = 0; number < 4; number++) {
                    String place = number == 3 ? HAMLET : TOWN;
                    addEmployer(entities, number, place);
                    entities.persist(published(100 + number, "7233", form -> {}));
                }
                entities.persist(published(100, "5120", form -> form.setStartWanted(null)));
                entities.persist(published(101, "8322", form -> form.setNamedToTrainers(true)));
                return null;
            });
            store.in(entities -> {
                BlindNeeds needs = new BlindNeeds();
                needs.entities = entities;
                needs.keys = keys();
                needs.rows = new BlindRows();
                needs.rows.entities = entities;
                needs.skills = skillsOf(entities);
                Function<Map<String, String>, List<BlindNeed>> board =
                        address -> needs.board(BlindFilter.of(address), Paging.of(1, "-start"))
                                .rows();

                assertThat(needs.settlements()).containsExactly(TOWN);
                assertThat(board.apply(Map.of())).hasSize(6);
                assertThat(needs.board(BlindFilter.ALL, Paging.first()).total()).isEqualTo(6);
                assertThat(board.apply(Map.of("major", "7")))
                        .allMatch(need -> need.posts().equals(HeadCount.exactly(5)) && !need.isNamed())
                        .extracting(BlindNeed::settlement)
                        .containsExactlyInAnyOrder(TOWN, TOWN, TOWN, "");
                assertThat(board.apply(Map.of("major", "5")).get(0).posts()).isEqualTo(new HeadCount(5, 9));
                assertThat(board.apply(Map.of("major", "8")).get(0).employer()).isEqualTo("Завод 1");
                assertThat(board.apply(Map.of("settlement", TOWN))).hasSize(5);
                assertThat(board.apply(Map.of("settlement", HAMLET))).isEmpty();
                BlindNeed one = board.apply(Map.of("major", "5")).get(0);
                assertThat(needs.byKey(one.key())).isEqualTo(one);
                assertThat(needs.board(new BlindFilter(Set.of("72", "51"), "", Set.of()), Paging.first())
                                .rows())
                        .hasSize(5);
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void skills_a_list_knows_are_told_and_looked_for_and_an_employers_own_words_are_not(Database database) {
        SomeNeed.stopTheClock();
        try (Store store = database.open("core", "needs")) {
            long wanting = store.in(entities -> {
                addEmployer(entities, 0, TOWN);
                addEmployer(entities, 1, TOWN);
                Need welder = published(100, "7212", form -> {});
                Need cook = published(101, "5120", form -> {});
                entities.persist(welder);
                entities.persist(cook);
                List<WantedSkill> wanted = List.of(
                        new WantedSkill("Пропуск Завода 0", "Завод 0", true),
                        new WantedSkill("электродом", "arc-welding", false),
                        new WantedSkill("Оборудование Завода 0", null, true),
                        new WantedSkill("РДС", "arc-welding", true),
                        new WantedSkill("чертежи", "drawings", false));
                for (int place = 0; place < wanted.size(); place++) {
                    entities.persist(new NeedSkill(welder.id(), place, wanted.get(place)));
                }
                return welder.id();
            });
            store.in(entities -> {
                BlindNeeds needs = new BlindNeeds();
                needs.entities = entities;
                needs.keys = keys();
                needs.rows = new BlindRows();
                needs.rows.entities = entities;
                needs.skills = skillsOf(entities);

                Slice<BlindNeed> welding =
                        needs.board(new BlindFilter(Set.of(), "", Set.of("arc-welding", "milling")), Paging.first());

                assertThat(welding.total()).isEqualTo(1);
                assertThat(welding.rows().get(0).skills())
                        .containsExactly(new BlindSkill("arc-welding", true), new BlindSkill("drawings", false));
                assertThat(needs.board(BlindFilter.ALL, Paging.first()).rows())
                        .extracting(need -> need.skills().size())
                        .containsExactlyInAnyOrder(2, 0);
                assertThat(welding.toString()).doesNotContain("Завод", "электрод");
                assertThat(needs.byIds(Set.of(wanting)))
                        .as("as groups of needs are told")
                        .containsExactly(Map.entry(wanting, welding.rows().get(0)));
                return null;
            });
        }
    }

    private static void addEmployer(EntityManager entities, int number, String place) {
        entities.createNativeQuery(
                        """
                        insert into core_organisation (id, version, created_at, kind, state, legal_name, short_name, inn,
                            ogrn, legal_form, okved_main, address, settlement, phone, email, is_member, sought_as)
                        values (%d, 1, current_timestamp, 'ENTERPRISE', 'ACTIVE', 'К', 'Завод %d', '591600000%d', '', '',
                            '', '', '%s', '', '', false, '')"""
                                .formatted(100 + number, number, number, place))
                .executeUpdate();
    }

    private static BlindSkills skillsOf(EntityManager entities) {
        BlindSkills skills = new BlindSkills();
        skills.entities = entities;
        skills.skills = new Skills() {
            @Override
            public boolean isListed(String code) {
                return Set.of("arc-welding", "drawings").contains(code);
            }
        };
        return skills;
    }

    private static Need published(long employer, String occupation, Consumer<NeedForm> change) {
        NeedForm form = aForm();
        form.setOccupation(occupation);
        change.accept(form);
        Need need = new Need(employer, "Завод " + (employer - 100), form, Source.PORTAL, Someone.anEmployer());
        need.submit();
        need.verify(theDirector(), "П-2025-" + System.nanoTime() % 10_000_000);
        need.publish(SomeNeed.DAYS);
        return need;
    }

    private static BlindKeys keys() {
        BlindKeys keys = new BlindKeys();
        keys.marks = new Marks() {
            private String kept;

            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(kept);
            }

            @Override
            public void set(String name, String content) {
                kept = content;
            }
        };
        return keys;
    }

    @Test
    void a_word_of_the_board_leads_back_to_its_need_and_a_made_up_one_nowhere() {
        BlindKeys keys = keys();

        assertThat(keys.idOf(keys.of(118))).contains(118L);
        assertThat(keys.of(118)).isEqualTo(keys.of(118)).isNotEqualTo(keys.of(119));
        assertThat(keys.idOf("0".repeat(31) + "1")).isEmpty();
        assertThat(keys.idOf("118")).isEmpty();
        assertThat(keys.idOf(null)).isEmpty();
    }

    @Test
    void what_is_made_up_is_not_found() {
        BlindNeeds needs = new BlindNeeds();
        needs.keys = keys();
        needs.rows = new BlindRows();

        assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> needs.byKey("118"));
    }
}
