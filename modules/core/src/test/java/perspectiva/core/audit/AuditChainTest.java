package perspectiva.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.store.StoredTime;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;

/** The chain as it comes back from the database: what was changed there must show. */
@ParameterizedClass
@EnumSource(Database.class)
class AuditChainTest {

    private static final Identity ANNA =
            new Identity(Optional.of(7L), "Иванова Анна Петровна", Optional.empty(), Set.of(), Identity.RUSSIAN, false);

    private final Store store;
    private final TimeZone zone = TimeZone.getDefault();

    AuditChainTest(Database database) {
        store = database.open("core");
    }

    @AfterEach
    void close() {
        TimeZone.setDefault(zone);
        store.close();
    }

    @Test
    void an_untouched_chain_is_whole() {
        note("одно", "другое", "третье");

        assertThat(firstBroken()).isZero();
    }

    @Test
    void an_empty_chain_is_whole() {
        assertThat(firstBroken()).isZero();
    }

    @Test
    void a_chain_longer_than_what_is_read_at_once_is_checked_to_its_end() {
        String[] many =
                IntStream.range(0, 1203).mapToObj(number -> "№ " + number).toArray(String[]::new);
        note(many);
        assertThat(firstBroken()).isZero();

        tamper("update core_audit set subject = 'x' where entry_no = 1201");
        assertThat(firstBroken()).isEqualTo(1201);
    }

    @Test
    void a_changed_entry_shows() {
        note("одно", "другое", "третье");

        tamper("update core_audit set actor_name = 'Петров' where entry_no = 2");

        assertThat(firstBroken()).isEqualTo(2);
    }

    @Test
    void letters_moved_from_one_column_into_the_next_show() {
        note("одно");
        tamper("update core_audit set subject = 'одн', detail = 'о' where entry_no = 1");

        assertThat(firstBroken()).isEqualTo(1);
    }

    @Test
    void a_removed_entry_shows_also_when_it_was_the_last() {
        note("одно", "другое", "третье");

        tamper("delete from core_audit where entry_no = 3");
        assertThat(firstBroken()).isEqualTo(3);
        tamper("delete from core_audit where entry_no = 1");
        assertThat(firstBroken()).isEqualTo(1);
    }

    @Test
    void an_entry_written_in_the_hour_a_clock_skips_comes_back_the_same() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        StoredTime.useUtc();
        try (SetClock clock = SetClock.at("2026-03-29T02:30:00.123Z")) {
            note("между двумя и тремя");
        }

        assertThat(firstBroken()).isZero();
        assertThat(entries("").get(0).at()).isEqualTo("2026-03-29T02:30:00.123Z");
    }

    @Test
    void texts_wider_than_their_columns_are_cut_and_the_act_is_kept() {
        Identity verbose =
                new Identity(Optional.empty(), "И".repeat(500), Optional.empty(), Set.of(), Identity.RUSSIAN, false);
        store.run(entities -> append(
                entities, Act.of(verbose, "core.audit.any", "x".repeat(298) + "😀😀", "\u0000" + "y".repeat(3000))));

        assertThat(firstBroken()).isZero();
        assertThat(entries("").get(0).actor()).hasSize(200);
    }

    @Test
    void percent_and_underscore_are_searched_as_they_are() {
        note("100% готово", "100 готово", "a_b", "axb");

        assertThat(entries("100%")).extracting(AuditEntry::subject).containsExactly("100% готово");
        assertThat(entries("A_B")).extracting(AuditEntry::subject).containsExactly("a_b");
        assertThat(entries("иванова")).hasSize(4);
    }

    @Test
    void a_table_to_take_away_has_all_that_fit_the_latest_first_however_many_lie_between() {
        String[] many =
                IntStream.range(0, 1203).mapToObj(number -> "№ " + number).toArray(String[]::new);
        note("одно");
        note(many);
        note("Другое");

        assertThat(taken(""))
                .hasSize(1205)
                .startsWith("Другое", "№ 1202", "№ 1201")
                .endsWith("№ 0", "одно");
        assertThat(taken("ОДНО")).containsExactly("одно");
        assertThat(taken("120")).containsExactly("№ 1202", "№ 1201", "№ 1200", "№ 1120", "№ 120");
    }

    @Test
    void whoever_takes_the_log_away_stands_in_it_afterwards() {
        assertThat(taken("")).isEmpty();
        note("одно", "другое");

        assertThat(taken("одно")).containsExactly("одно");

        AuditEntry last = entries("").get(0);
        assertThat(last.action()).isEqualTo("core.audit.taken");
        assertThat(last.actor()).isEqualTo("Иванова Анна Петровна");
        assertThat(last.detail()).isEqualTo("одно");
        assertThat(entries("")).hasSize(4);
        assertThat(firstBroken()).isZero();
    }

    private List<String> taken(String typed) {
        return store.in(
                entities -> log(entities).all(typed).map(AuditEntry::subject).toList());
    }

    private void note(String... subjects) {
        store.run(entities ->
                List.of(subjects).forEach(subject -> append(entities, Act.of(ANNA, "core.audit.any", subject, ""))));
    }

    private static void append(EntityManager entities, Act act) {
        entities.persist(entities.find(AuditHead.class, 1).append(act));
    }

    private void tamper(String statement) {
        store.run(entities -> entities.createNativeQuery(statement).executeUpdate());
    }

    private long firstBroken() {
        return store.in(entities -> log(entities).firstBroken());
    }

    private List<AuditEntry> entries(String typed) {
        return store.in(entities -> log(entities).search(typed, Paging.first()).rows());
    }

    private static AuditLog log(EntityManager entities) {
        AuditLog log = new AuditLog();
        log.entities = entities;
        log.audit = new Audit();
        log.audit.entities = entities;
        log.audit.caller = ANNA;
        return log;
    }
}
