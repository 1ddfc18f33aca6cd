package perspectiva.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.OpenAccounts;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Person;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.store.Slice;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Formats;
import perspectiva.spi.RetentionRule;

/** What the rules of retention propose, and what becomes of proposals nobody has decided. */
@ParameterizedClass
@EnumSource(Database.class)
class RetentionTest {

    /** One of each database for all sentences: making one takes longer than all of them. */
    private static final Map<Database, Store> STORES = new EnumMap<>(Database.class);

    private final Store store;
    private final SetClock clock = SetClock.at("2025-01-10T06:00:00Z");
    private final List<String> letters = new ArrayList<>();

    RetentionTest(Database database) {
        store = STORES.computeIfAbsent(database, fresh -> fresh.open("core"));
    }

    @BeforeEach
    void empty() {
        for (String entity : List.of("RetentionProposal", "InactivityNotice", "Account", "Person")) {
            store.run(entities ->
                    entities.createQuery("delete from " + entity + " e").executeUpdate());
        }
    }

    @AfterEach
    void tick() {
        clock.close();
    }

    @AfterAll
    static void close() {
        STORES.values().forEach(Store::close);
        STORES.clear();
    }

    @Test
    void somebody_silent_for_eleven_months_is_told_once_and_proposed_after_twelve() {
        account(true);
        clock.pass(Duration.ofDays(300));
        ask();
        assertThat(letters).isEmpty();

        clock.pass(Duration.ofDays(40));
        ask();
        ask();
        assertThat(letters).containsExactly("anna@example.ru");
        assertThat(due()).isEmpty();

        clock.pass(Duration.ofDays(30));
        assertThat(due()).hasSize(1);
    }

    @Test
    void whoever_signs_in_after_the_letter_stays() {
        long id = account(true);
        clock.pass(Duration.ofDays(340));
        ask();

        store.run(entities -> OpenAccounts.signIn(entities.find(Account.class, id)));
        clock.pass(Duration.ofDays(40));

        assertThat(due()).isEmpty();
    }

    @Test
    void nobody_is_proposed_who_was_not_told() {
        account(true);
        clock.pass(Duration.ofDays(500));

        assertThat(due()).isEmpty();
        ask();
        assertThat(due()).isEmpty();
        clock.pass(Duration.ofDays(31));
        assertThat(due()).hasSize(1);
    }

    @Test
    void an_invitation_nobody_accepted_is_proposed_after_ninety_days() {
        account(false);
        clock.pass(Duration.ofDays(89));
        assertThat(unused()).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(unused()).hasSize(1);
    }

    @Test
    void what_is_due_is_proposed_once_and_lapses_when_it_is_due_no_longer() {
        RuleOfOne rule = new RuleOfOne();
        propose(rule);
        propose(rule);
        assertThat(states()).containsExactly(RetentionProposal.State.PROPOSED);

        rule.due = List.of();
        propose(rule);

        assertThat(states()).containsExactly(RetentionProposal.State.LAPSED);
    }

    @Test
    void what_is_kept_rests_for_half_a_year() {
        RuleOfOne rule = new RuleOfOne();
        propose(rule);
        store.run(entities -> all(entities).get(0).decline("Нужно для суда"));

        clock.pass(Duration.ofDays(170));
        propose(rule);
        assertThat(states()).hasSize(1);
        clock.pass(Duration.ofDays(20));
        propose(rule);
        assertThat(states()).hasSize(2);
    }

    @Test
    void proposals_are_found_by_their_rule_by_what_became_of_them_and_by_the_words_they_were_kept_with() {
        propose(new RuleOfOne());
        propose(new RuleOfOne("two"));
        assertThat(found(Map.of())).containsExactly("one", "two");
        assertThat(found(Map.of("rule", "core.retention.two"))).containsExactly("two");
        assertThat(found(Map.of("state", "decided"))).isEmpty();

        clock.pass(Duration.ofDays(1));
        store.run(entities -> all(entities).get(0).carriedOut("АУ-2025-0001"));
        clock.pass(Duration.ofDays(1));
        store.run(entities -> all(entities).get(1).decline("Нужно для суда"));

        assertThat(found(Map.of())).isEmpty();
        assertThat(found(Map.of("state", "decided"))).containsExactly("two", "one");
        assertThat(found(Map.of("state", "carriedout"))).containsExactly("one");
        assertThat(found(Map.of("q", "ау-2025"))).containsExactly("one");
        assertThat(found(Map.of("q", "СУДА"))).containsExactly("two");
        assertThat(found(Map.of("q", "%"))).isEmpty();
        List<String> rules = store.in(entities -> retention(entities).rules());
        assertThat(rules).containsExactly("core.retention.one", "core.retention.two");
    }

    private List<String> found(Map<String, String> address) {
        return store.in(entities -> {
            Slice<RetentionProposal> page = retention(entities).page(RetentionFilter.of(address), Paging.first());
            assertThat(page.total()).isEqualTo(page.rows().size());
            return page.rows().stream().map(RetentionProposal::rule).toList();
        });
    }

    @Test
    void what_is_due_longest_is_on_top_unless_it_is_wanted_the_other_way_round() {
        RuleOfOne young = new RuleOfOne("young");
        young.due = List.of(new RetentionRule.Due(8, LocalDate.of(2025, 1, 5)));
        propose(young);
        propose(new RuleOfOne());

        assertThat(since("", 1)).containsExactly("one");
        assertThat(since("since", 2)).containsExactly("young");
        assertThat(since("-since", 1)).containsExactly("young");
    }

    /** @param page each has room for one */
    private List<String> since(String sort, int page) {
        Paging order = Paging.of(page, sort);
        return store.in(entities -> {
            Slice<RetentionProposal> found = retention(entities)
                    .page(RetentionFilter.of(Map.of()), new Paging(page, 1, order.sort(), order.isDescending()));
            assertThat(found.total()).isEqualTo(2);
            return found.rows().stream().map(RetentionProposal::rule).toList();
        });
    }

    private long account(boolean isOpen) {
        return store.in(entities -> {
                    Person person = new Person("Иванова", "Анна", "Петровна");
                    Account account = new Account(person, "anna@example.ru", Locale.ENGLISH);
                    if (isOpen) {
                        OpenAccounts.open(account);
                    }
                    entities.persist(person);
                    entities.persist(account);
                    return account;
                })
                .id();
    }

    private void ask() {
        store.run(entities -> inactive(entities).ask());
    }

    private List<RetentionRule.Due> due() {
        return store.in(entities -> inactive(entities).due(Now.today(), 10));
    }

    private List<RetentionRule.Due> unused() {
        return store.in(entities -> {
            UnusedInvitations rule = new UnusedInvitations();
            rule.entities = entities;
            rule.settings = new SomeSettings();
            return rule.due(Now.today(), 10);
        });
    }

    private InactiveAccounts inactive(EntityManager entities) {
        InactiveAccounts rule = new InactiveAccounts();
        rule.entities = entities;
        rule.settings = new SomeSettings();
        rule.formats = new Formats();
        rule.mailing = new Mailing() {
            @Override
            public void send(String to, Locale language, String key, Object... values) {
                letters.add(to);
            }
        };
        return rule;
    }

    private void propose(RetentionRule rule) {
        store.run(entities -> retention(entities).propose("core", rule));
    }

    private static Retention retention(EntityManager entities) {
        Retention retention = new Retention();
        retention.entities = entities;
        return retention;
    }

    private List<RetentionProposal.State> states() {
        return store.in(
                entities -> all(entities).stream().map(RetentionProposal::state).toList());
    }

    private static List<RetentionProposal> all(EntityManager entities) {
        return entities.createQuery("select p from RetentionProposal p order by p.id", RetentionProposal.class)
                .getResultList();
    }

    /** Proposes one record until it is told otherwise. */
    private static final class RuleOfOne implements RetentionRule {

        private final String name;
        private List<Due> due = List.of(new Due(7, LocalDate.of(2025, 1, 1)));

        private RuleOfOne() {
            this("one");
        }

        private RuleOfOne(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Due> due(LocalDate today, int limit) {
            return due;
        }

        @Override
        public String describe(long record) {
            return "one";
        }

        @Override
        public void carryOut(long record) {
            throw new AssertionError("nobody confirmed");
        }
    }
}
