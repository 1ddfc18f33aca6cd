package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.needs.entity.SomeNeed.aDraft;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.SomeNeed.aPartlyFilledNeed;
import static perspectiva.needs.entity.SomeNeed.aPublishedNeed;
import static perspectiva.needs.entity.SomeNeed.aWaitingNeed;
import static perspectiva.needs.entity.SomeNeed.anOverdueNeed;
import static perspectiva.needs.entity.Someone.aBoardMember;
import static perspectiva.needs.entity.Someone.aVisitor;
import static perspectiva.needs.entity.Someone.anEmployer;
import static perspectiva.needs.entity.Someone.anotherEmployer;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Source;
import perspectiva.spi.Caller;

class NeedRowsTest {

    private EntityManager entities;
    private NeedRows rows;

    @BeforeEach
    void emptyDatabase() {
        SomeNeed.stopTheClock();
        entities = TestDatabase.fresh();
        rows = new NeedRows();
        rows.entities = entities;
    }

    @AfterEach
    void close() {
        entities.close();
        Now.reset();
    }

    private Need store(Need need) {
        entities.getTransaction().begin();
        entities.persist(need);
        entities.getTransaction().commit();
        entities.clear();
        return need;
    }

    private Need titled(String title) {
        NeedForm form = aForm();
        form.setTitle(title);
        return store(aDraft(form));
    }

    private Slice<NeedRow> found(Map<String, String> filter, Caller caller) {
        return rows.page(NeedFilter.of(filter), Paging.first(), caller);
    }

    private List<String> titles(String words) {
        return found(Map.of("q", words), theDirector()).rows().stream()
                .map(NeedRow::title)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(NeedState.class)
    void a_stored_need_is_what_it_was(NeedState state) {
        Need need = store(SomeNeed.in(state));

        Need again = entities.find(Need.class, need.id());

        assertThat(again).isNotSameAs(need).usingRecursiveComparison().isEqualTo(need);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сварщик 👷‍♀️🔥",
                "ميكانيكي \u202bمعدات",
                "'; drop table needs_need; --",
                "<script>alert(1)</script>"
            })
    void whatever_is_written_is_stored_verbatim_and_found_by_it(String text) {
        Need need = titled(text);

        assertThat(entities.find(Need.class, need.id()).form().getTitle()).isEqualTo(text);
        assertThat(titles(text)).containsExactly(text);
    }

    @Test
    void search_engines_learn_of_what_is_offered_and_of_nothing_else() {
        long published = store(aPublishedNeed()).id();
        store(SomeNeed.aWaitingNeed());
        assertThat(rows.offered(10)).extracting(Offered::id).containsExactly(published);

        SomeNeed.goTo(SomeNeed.TODAY.plusDays(SomeNeed.DAYS + 1));

        assertThat(rows.offered(10)).isEmpty();
    }

    @Test
    void an_employer_finds_her_own_and_nobody_elses() {
        store(aDraft());
        store(aPublishedNeed());

        assertThat(found(Map.of(), anEmployer()).total()).isEqualTo(2);
        assertThat(found(Map.of(), anotherEmployer()).isEmpty()).isTrue();
        assertThat(found(Map.of("employer", "100"), anotherEmployer()).isEmpty())
                .isTrue();
        assertThat(found(Map.of(), aVisitor()).isEmpty()).isTrue();
    }

    @Test
    void the_board_finds_what_has_a_number() {
        store(aWaitingNeed());
        store(aPublishedNeed());

        assertThat(found(Map.of(), aBoardMember()).rows())
                .extracting(NeedRow::number)
                .containsExactly("П-2025-0118");
    }

    @Test
    void a_list_shows_exactly_what_the_record_lets_its_reader_see() {
        for (Caller caller : List.of(theDirector(), anEmployer(), anotherEmployer(), aBoardMember(), aVisitor())) {
            emptyDatabase();
            for (Need need : List.of(aDraft(), aWaitingNeed(), aPublishedNeed())) {
                store(need);
                boolean isListed = found(Map.of(), caller).rows().stream().anyMatch(row -> row.id() == need.id());
                assertThat(isListed).isEqualTo(need.isVisibleTo(caller));
            }
        }
    }

    @Test
    void every_word_typed_must_occur() {
        titled("Водитель автобуса");
        titled("Водитель погрузчика");

        assertThat(titles("АВТОБУС водит")).containsExactly("Водитель автобуса");
        assertThat(titles("водитель трамвая")).isEmpty();
    }

    @Test
    void yo_is_found_by_ye_and_the_other_way_round() {
        titled("Шофёр");

        assertThat(titles("шофер")).hasSize(1);
        assertThat(titles("ШОФЁР")).hasSize(1);
    }

    @Test
    void percent_and_underscore_stand_for_themselves() {
        titled("Рабочий");
        titled("Рабочий на 50 % ставки");

        assertThat(titles("%")).containsExactly("Рабочий на 50 % ставки");
        assertThat(titles("_")).isEmpty();
        assertThat(titles("!")).isEmpty();
    }

    @Test
    void employer_and_number_are_searched_too() {
        store(aPublishedNeed());

        assertThat(titles("картон СЛЕСАРЬ")).hasSize(1);
        assertThat(titles("п-2025-0118")).hasSize(1);
    }

    @Test
    void each_stage_has_its_list() {
        store(aDraft());
        store(aWaitingNeed());
        Need returned = aWaitingNeed();
        returned.returnToEmployer("Не указан разряд");
        store(returned);
        store(aPublishedNeed());

        for (String stage : List.of("draft", "submitted", "returned", "published", "open")) {
            assertThat(found(Map.of("stage", stage), theDirector()).rows())
                    .as(stage)
                    .hasSize(1);
        }
        assertThat(found(Map.of("stage", "draft"), theDirector()).rows().get(0).stage())
                .isEqualTo("draft");
        assertThat(found(Map.of("stage", "withdrawn"), theDirector()).rows()).isEmpty();
    }

    @Test
    void what_makes_no_sense_in_an_address_is_left_out() {
        store(aDraft());

        var slice = rows.page(
                NeedFilter.of(Map.of("stage", "nonsense", "major", "x", "employer", "' or 1=1")),
                new Paging(1, 20, "id; drop table needs_need", true),
                theDirector());

        assertThat(slice.total()).isEqualTo(1);
    }

    @Test
    void occupation_and_place_narrow_the_list() {
        store(aDraft());

        assertThat(found(Map.of("major", "7"), theDirector()).rows()).hasSize(1);
        assertThat(found(Map.of("major", "2"), theDirector()).rows()).isEmpty();
        assertThat(found(Map.of("place", "краснокамск"), theDirector()).rows()).hasSize(1);
        assertThat(found(Map.of("place", "Пермь"), theDirector()).rows()).isEmpty();
    }

    @Test
    void a_list_is_cut_into_pages_in_the_database() {
        for (int i = 0; i < 7; i++) {
            titled("Рабочий " + i);
        }

        var second = rows.page(NeedFilter.ALL, new Paging(2, 3, "", false), theDirector());
        var third = rows.page(NeedFilter.ALL, new Paging(3, 3, "", false), theDirector());

        assertThat(second.rows()).extracting(NeedRow::title).containsExactly("Рабочий 3", "Рабочий 2", "Рабочий 1");
        assertThat(third.rows()).hasSize(1);
        assertThat(third.total()).isEqualTo(7);
        assertThat(second.pages()).isEqualTo(3);
    }

    @Test
    void a_page_beyond_the_end_is_empty_and_still_knows_how_many_there_are() {
        titled("Рабочий");

        var beyond = rows.page(NeedFilter.ALL, new Paging(99, 20, "", false), theDirector());

        assertThat(beyond.isEmpty()).isTrue();
        assertThat(beyond.total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "employer", "posts", "pay", "created", "sent", "posted", "until"})
    void a_list_is_sorted_by_each_of_its_columns(String column) {
        store(aDraft());
        store(aPublishedNeed());

        assertThat(rows.page(NeedFilter.ALL, new Paging(1, 20, column, false), theDirector())
                        .rows())
                .hasSize(2);
        assertThat(rows.page(NeedFilter.ALL, new Paging(1, 20, column, true), theDirector())
                        .rows())
                .hasSize(2);
    }

    @Test
    void the_queue_begins_with_the_oldest() {
        SomeNeed.goTo(SomeNeed.TODAY.minusDays(3));
        Need old = store(aWaitingNeed());
        SomeNeed.stopTheClock();
        store(aWaitingNeed());
        store(aDraft());

        var queue = rows.desk(DeskFilter.of(Map.of()), Paging.first(), theDirector());

        assertThat(queue.total()).isEqualTo(2);
        assertThat(queue.rows().get(0).id()).isEqualTo(old.id());
    }

    @Test
    void what_runs_out_is_found() {
        Need need = store(aPartlyFilledNeed());

        assertThat(rows.overdue(SomeNeed.TODAY.plusDays(60), 10)).isEmpty();
        assertThat(rows.overdue(SomeNeed.TODAY.plusDays(61), 10)).containsExactly(need.id());
        assertThat(rows.unasked(SomeNeed.TODAY.plusDays(60), 10)).containsExactly(need.id());
        assertThat(rows.expiring(SomeNeed.TODAY.plusDays(60), theDirector())).isEqualTo(1);
        assertThat(rows.expiring(SomeNeed.TODAY.plusDays(59), theDirector())).isZero();
    }

    @Test
    void everything_can_be_taken_away() {
        for (int i = 0; i < 50; i++) {
            titled("Рабочий " + i);
        }

        try (var all = rows.all(NeedFilter.ALL, Paging.first(), theDirector())) {
            assertThat(all.map(NeedRow::title)).hasSize(50).startsWith("Рабочий 49");
        }
    }

    @Test
    void an_overdue_need_is_stored_with_its_source() {
        Need need = store(anOverdueNeed());

        assertThat(found(Map.of(), theDirector()).rows().get(0).source()).isEqualTo(Source.PORTAL);
        assertThat(need.isOverdue()).isTrue();
    }
}
