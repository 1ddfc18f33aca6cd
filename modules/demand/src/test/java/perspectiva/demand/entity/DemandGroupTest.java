package perspectiva.demand.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Numbered;
import perspectiva.needs.OpenNeed;
import perspectiva.spi.Refused;

/** A group forms, employers commit themselves, it is agreed, forms anew or is dissolved. */
class DemandGroupTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 12);

    private final DemandGroup group =
            Numbered.as(5, new DemandGroup("Сварщики, весна", "7212", START, START.plusMonths(3)));
    private final GroupNeed need =
            group.join(new OpenNeed(118, "П-2025-0118", "Сварщик", "7212", 100, "Камский картон", 4, START, Set.of()));

    private static Promise promise(CommitmentKind kind, Integer people, Long amount) {
        return new Promise(kind, people, amount, Now.today(), "Иванова А. П.", CommitmentWay.TELEPHONE);
    }

    private Commitment said(CommitmentKind kind, Integer people, Long amount) {
        return group.commit(need, 4, promise(kind, people, amount));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(no -> assertThat(no.key())
                .isEqualTo(key));
    }

    @Test
    void it_has_a_name_and_a_time() {
        assertRefused("demand.refused.group.title", () -> new DemandGroup(" ", "7212", START, START));
        assertRefused("demand.refused.group.period", () -> new DemandGroup("Весна", "7212", null, START));
        assertRefused("demand.refused.group.period", () -> new DemandGroup("Весна", "7212", START, START.minusDays(1)));
    }

    @Test
    void an_employer_hires_no_more_people_than_it_wants_and_talks_with_as_many_as_it_likes() {
        assertThat(said(CommitmentKind.HIRE, 4, null).people()).isEqualTo(4);
        assertRefused("demand.refused.commitment.people", () -> said(CommitmentKind.HIRE, 5, null));
        assertThat(said(CommitmentKind.INTERVIEW, 12, null).people()).isEqualTo(12);
        assertRefused("demand.refused.commitment.people", () -> said(CommitmentKind.INTERVIEW, 0, null));
        assertRefused("demand.refused.commitment.people", () -> said(CommitmentKind.INTERVIEW, null, null));
    }

    @Test
    void an_employer_whose_needs_are_all_closed_hires_nobody() {
        assertRefused(
                "demand.refused.commitment.none", () -> group.commit(need, 0, promise(CommitmentKind.HIRE, 1, null)));
    }

    @Test
    void a_share_of_the_cost_is_money_and_not_people() {
        Commitment share = said(CommitmentKind.CO_PAY, 3, 45_000_00L);

        assertThat(share.amount()).isEqualTo(45_000_00L);
        assertThat(share.people()).isZero();
        assertRefused("demand.refused.commitment.amount", () -> said(CommitmentKind.CO_PAY, 3, null));
    }

    @Test
    void nothing_is_taken_down_for_tomorrow_or_from_nobody() {
        assertRefused(
                "demand.refused.commitment.date",
                () -> new Promise(
                        CommitmentKind.HIRE, 1, null, Now.today().plusDays(1), "Иванова", CommitmentWay.LETTER));
        assertRefused(
                "demand.refused.commitment.by",
                () -> new Promise(CommitmentKind.HIRE, 1, null, Now.today(), " ", CommitmentWay.LETTER));
    }

    @Test
    void what_is_said_later_about_the_same_replaces_what_was_said_before() {
        Commitment before = said(CommitmentKind.HIRE, 2, null);

        assertThat(before.isReplacedBy(said(CommitmentKind.HIRE, 3, null))).isTrue();
        assertThat(before.isReplacedBy(said(CommitmentKind.INTERVIEW, 3, null))).isFalse();
        before.replace();
        assertThat(before.isStanding()).isFalse();
        assertRefused("demand.refused.commitment.over", before::withdraw);
    }

    @Test
    void it_is_agreed_only_when_an_employer_offers_work() {
        Commitment share = said(CommitmentKind.CO_PAY, null, 45_000_00L);
        assertRefused("demand.refused.group.uncommitted", () -> group.agree(List.of(share)));

        group.agree(List.of(share, said(CommitmentKind.INTERVIEW, 3, null)));

        assertThat(group.isAgreed()).isTrue();
        assertRefused("demand.refused.group.state", () -> group.leave("Заявка закрыта"));
    }

    @Test
    void agreed_it_forms_anew_when_the_last_who_offered_work_takes_it_back() {
        Commitment hire = said(CommitmentKind.HIRE, 2, null);
        group.agree(List.of(hire));
        assertThat(group.reopenWithout(List.of(hire))).isFalse();

        group.withdraw(hire, "Цех закрывается");

        assertThat(hire.isStanding()).isFalse();
        assertThat(group.reopenWithout(List.of(hire))).isTrue();
        assertThat(group.isForming()).isTrue();
    }

    @Test
    void what_ends_says_why() {
        Commitment hire = said(CommitmentKind.HIRE, 2, null);

        assertRefused("demand.refused.group.why", () -> group.withdraw(hire, " "));
        assertRefused("demand.refused.group.why", () -> group.leave(""));
        assertRefused("demand.refused.group.reason", () -> group.dissolve(null));
    }

    @Test
    void dissolved_it_takes_nothing_more() {
        group.dissolve("Курса не будет");

        assertThat(group.isAlive()).isFalse();
        assertRefused("demand.refused.group.state", () -> said(CommitmentKind.HIRE, 1, null));
        assertRefused("demand.refused.group.state", () -> group.dissolve("Ещё раз"));
    }
}
