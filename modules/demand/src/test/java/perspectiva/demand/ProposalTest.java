package perspectiva.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import perspectiva.needs.OpenNeed;

/** Which needs are alike, and what a proposal says of them. */
class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 12);

    private long count;

    private OpenNeed wanted(String occupation, int free, int inDays, String... skills) {
        count++;
        return new OpenNeed(
                count,
                "П-2025-" + count,
                "Рабочий",
                occupation,
                count,
                "Завод",
                free,
                TODAY.plusDays(inDays),
                Set.of(skills));
    }

    private static Likeness only(Proposal proposal, String occupation) {
        return proposal.needs().stream()
                .filter(like -> like.need().occupation().equals(occupation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void needs_of_one_occupation_that_begin_in_time_are_proposed() {
        Proposal proposal = Proposal.of("7212", List.of(wanted("7212", 3, 0), wanted("7212", 2, 60)), TODAY);

        assertThat(proposal.proposed()).hasSize(2);
        assertThat(proposal.people()).isEqualTo(5);
        assertThat(proposal.employers()).isEqualTo(2);
        assertThat(proposal.days()).isEqualTo(60);
    }

    @Test
    void who_is_wanted_later_is_offered_and_not_proposed() {
        Proposal proposal = Proposal.of("7212", List.of(wanted("7212", 3, 0), wanted("7212", 2, 61)), TODAY);

        assertThat(proposal.needs()).hasSize(2);
        assertThat(proposal.proposed()).hasSize(1);
    }

    @Test
    void near_work_is_proposed_only_when_a_skill_is_shared() {
        List<OpenNeed> free =
                List.of(wanted("7212", 3, 0, "S1", "S2"), wanted("7213", 1, 0, "S2"), wanted("7214", 1, 0, "S9"));

        Proposal proposal = Proposal.of("7212", free, TODAY);

        assertThat(only(proposal, "7213").isProposed()).isTrue();
        assertThat(only(proposal, "7213").skills()).containsExactly("S2");
        assertThat(only(proposal, "7214").isProposed()).isFalse();
        assertThat(proposal.same()).isEqualTo(1);
        assertThat(proposal.skills()).containsExactly("S2");
    }

    @Test
    void work_of_another_sub_major_group_is_not_even_offered() {
        Proposal proposal = Proposal.of("7212", List.of(wanted("7212", 3, 0), wanted("7411", 9, 0)), TODAY);

        assertThat(proposal.needs()).hasSize(1);
    }

    @Test
    void a_start_that_has_passed_or_was_not_said_is_today() {
        OpenNeed soon = new OpenNeed(9, "П-9", "Рабочий", "7212", 1, "Завод", 1, null, Set.of());

        Proposal proposal = Proposal.of("7212", List.of(wanted("7212", 1, -30), soon), TODAY);

        assertThat(proposal.start()).isEqualTo(TODAY);
        assertThat(proposal.days()).isZero();
    }

    @Test
    void the_occupation_most_people_are_wanted_in_leads() {
        Proposal proposal =
                Proposal.led(List.of(wanted("7212", 2, 0), wanted("7213", 3, 0), wanted("7212", 2, 0)), TODAY);

        assertThat(proposal.occupation()).isEqualTo("7212");
        assertThat(proposal.isWorthwhile()).isTrue();
    }

    @Test
    void one_need_alone_is_no_proposal() {
        assertThat(Proposal.led(List.of(wanted("7212", 9, 0)), TODAY).isWorthwhile())
                .isFalse();
    }

    @Test
    void the_best_stands_first() {
        List<OpenNeed> free = List.of(
                wanted("7222", 1, 0), wanted("7213", 1, 0), wanted("7212", 1, 40, "S1"), wanted("7212", 1, 0, "S1"));

        assertThat(Proposal.of("7212", free, TODAY).needs())
                .extracting(like -> like.need().id())
                .containsExactly(4L, 3L, 2L, 1L);
    }
}
