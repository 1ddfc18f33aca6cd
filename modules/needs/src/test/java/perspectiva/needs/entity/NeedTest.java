package perspectiva.needs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static perspectiva.needs.entity.Refusals.assertRefused;
import static perspectiva.needs.entity.SomeNeed.DAYS;
import static perspectiva.needs.entity.SomeNeed.TODAY;
import static perspectiva.needs.entity.SomeNeed.aDraft;
import static perspectiva.needs.entity.SomeNeed.aFilledNeed;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.SomeNeed.aPartlyFilledNeed;
import static perspectiva.needs.entity.SomeNeed.aPublishedNeed;
import static perspectiva.needs.entity.SomeNeed.aVerifiedNeed;
import static perspectiva.needs.entity.SomeNeed.aWaitingNeed;
import static perspectiva.needs.entity.SomeNeed.anExpiredNeed;
import static perspectiva.needs.entity.SomeNeed.anOverdueNeed;
import static perspectiva.needs.entity.SomeNeed.goTo;
import static perspectiva.needs.entity.Someone.aBoardMember;
import static perspectiva.needs.entity.Someone.aVisitor;
import static perspectiva.needs.entity.Someone.anEmployer;
import static perspectiva.needs.entity.Someone.anotherEmployer;
import static perspectiva.needs.entity.Someone.theDirector;
import static perspectiva.needs.entity.Someone.with;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

class NeedTest {

    @BeforeEach
    void today() {
        SomeNeed.stopTheClock();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @Test
    void a_draft_may_be_as_empty_as_it_likes() {
        Need draft = aDraft(new NeedForm());

        assertThat(draft.stage()).isEqualTo("draft");
        assertThat(draft.number()).isNull();
        assertThat(draft.free()).isEqualTo(1);
    }

    @Test
    void a_sent_draft_waits_for_the_director() {
        Need need = aWaitingNeed();

        assertThat(need.stage()).isEqualTo("submitted");
        assertThat(need.isWaiting()).isTrue();
    }

    @Test
    void a_draft_sent_twice_keeps_its_place_in_the_queue() {
        Need need = aWaitingNeed();
        var first = need.submittedAt();
        goTo(TODAY.plusDays(3));

        need.submit();

        assertThat(need.submittedAt()).isEqualTo(first);
    }

    @Test
    void a_need_gets_its_number_when_it_is_verified() {
        assertThat(aWaitingNeed().number()).isNull();
        assertThat(aVerifiedNeed().number()).isEqualTo("П-2025-0118");
    }

    @Test
    void a_need_keeps_its_number_when_it_is_returned_and_verified_again() {
        Need need = aVerifiedNeed();
        need.returnToEmployer("Не указан разряд");
        need.submit();

        need.verify(theDirector(), "П-2025-0200");

        assertThat(need.number()).isEqualTo("П-2025-0118");
    }

    @Test
    void a_need_cannot_be_verified_by_who_posted_it() {
        var director = theDirector();
        Need need = new Need(100, "Камский картон", aForm(), Source.PORTAL, director);
        need.submit();

        assertRefused("needs.refused.own", () -> need.verify(director, "П-2025-0001"));
        assertThat(need.state()).isEqualTo(NeedState.DRAFT);
    }

    @Test
    void a_need_from_elsewhere_was_posted_by_nobody_and_any_director_verifies_it() {
        Need need = new Need(100, "Камский картон", aForm(), Source.IMPORT, Identity.portal());
        need.submit();

        need.verify(theDirector(), "П-2025-0001");

        assertThat(need.state()).isEqualTo(NeedState.VERIFIED);
    }

    @Test
    void a_draft_nobody_sent_cannot_be_verified() {
        assertRefused("needs.refused.notwaiting", () -> aDraft().verify(theDirector(), "П-2025-0001"));
    }

    @Test
    void a_returned_need_is_a_draft_again_with_the_reason_on_it() {
        Need need = aWaitingNeed();

        need.returnToEmployer("  Не указан разряд ");

        assertThat(need.stage()).isEqualTo("returned");
        assertThat(need.returnReason()).isEqualTo("Не указан разряд");
        assertThat(need.isWaiting()).isFalse();
    }

    @Test
    void a_returned_need_sent_again_has_lost_its_reason() {
        Need need = aWaitingNeed();
        need.returnToEmployer("Не указан разряд");

        need.submit();

        assertThat(need.returnReason()).isNull();
        assertThat(need.stage()).isEqualTo("submitted");
    }

    @Test
    void nothing_is_returned_without_a_reason() {
        assertRefused("needs.refused.reason", "reason", () -> aWaitingNeed().returnToEmployer(" \n"));
        assertRefused("needs.refused.toolong", "reason", () -> aWaitingNeed().returnToEmployer("я".repeat(1001)));
    }

    @Test
    void a_published_need_is_open_for_sixty_days() {
        Need need = aPublishedNeed();

        assertThat(need.state().isOpen()).isTrue();
        assertThat(need.validUntil()).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void a_need_is_published_only_with_the_code_of_its_occupation() {
        NeedForm form = aForm();
        form.setOccupation(null);
        Need need = aDraft(form);
        need.submit();
        need.verify(theDirector(), "П-2025-0118");

        assertThat(need.isToBeClassified()).isTrue();
        assertRefused("needs.refused.occupation.missing", "code", () -> need.publish(SomeNeed.DAYS));

        form.setOccupation("7233");
        need.amend("Камский картон", form);
        need.publish(SomeNeed.DAYS);
        assertThat(need.state()).isEqualTo(NeedState.PUBLISHED);
    }

    @Test
    void a_need_with_some_posts_taken_is_partly_filled_and_with_all_of_them_filled() {
        Need need = aPublishedNeed();

        need.fill(2);
        assertThat(need.state()).isEqualTo(NeedState.PARTLY_FILLED);
        assertThat(need.free()).isEqualTo(3);

        need.fill(5);
        assertThat(need.state()).isEqualTo(NeedState.FILLED);
    }

    @Test
    void a_wrong_count_of_taken_posts_can_be_put_right() {
        Need need = aPartlyFilledNeed();

        need.fill(0);

        assertThat(need.state()).isEqualTo(NeedState.PUBLISHED);
    }

    @Test
    void no_more_posts_are_taken_than_there_are() {
        assertRefused("needs.refused.fill", "filled", () -> aPublishedNeed().fill(6));
        assertRefused("needs.refused.fill", "filled", () -> aPublishedNeed().fill(-1));
    }

    @Test
    void a_filled_need_is_reopened_when_somebody_has_left() {
        Need need = aFilledNeed();
        goTo(TODAY.plusDays(90));

        need.reopen(1, DAYS);

        assertThat(need.state()).isEqualTo(NeedState.PARTLY_FILLED);
        assertThat(need.filled()).isEqualTo(4);
        assertThat(need.validUntil()).isEqualTo(TODAY.plusDays(150));
    }

    @Test
    void a_need_is_reopened_with_at_least_one_free_post() {
        assertRefused("needs.refused.reopen", "free", () -> aFilledNeed().reopen(0, DAYS));
        assertRefused("needs.refused.reopen", "free", () -> aFilledNeed().reopen(6, DAYS));
    }

    @Test
    void a_need_expires_only_when_its_last_day_is_over() {
        Need need = aPublishedNeed();
        goTo(TODAY.plusDays(60));
        assertRefused("needs.refused.notoverdue", need::expire);

        goTo(TODAY.plusDays(61));
        need.expire();

        assertThat(need.state()).isEqualTo(NeedState.EXPIRED);
    }

    @Test
    void an_expired_need_is_renewed_as_far_as_it_was_filled() {
        Need need = aPartlyFilledNeed();
        goTo(TODAY.plusDays(70));
        need.expire();

        need.renew(DAYS);

        assertThat(need.state()).isEqualTo(NeedState.PARTLY_FILLED);
        assertThat(need.isOverdue()).isFalse();
    }

    @Test
    void an_employer_who_says_that_it_still_holds_is_asked_again_next_time() {
        Need need = aPublishedNeed();
        need.reminded();

        need.renew(DAYS);

        assertThat(need.remindedAt()).isNull();
    }

    @Test
    void an_unsent_draft_is_withdrawn_without_a_reason() {
        Need draft = aDraft();

        draft.withdraw("");

        assertThat(draft.state()).isEqualTo(NeedState.WITHDRAWN);
    }

    @Test
    void whatever_somebody_was_asked_to_read_is_withdrawn_with_a_reason() {
        assertRefused("needs.refused.reason", "reason", () -> aWaitingNeed().withdraw(null));
        assertRefused("needs.refused.reason", "reason", () -> aPublishedNeed().withdraw(" "));
    }

    @Test
    void a_verified_need_keeps_its_title() {
        NeedForm other = aForm();
        other.setTitle("Токарь");

        assertRefused(
                "needs.refused.title.verified", "title", () -> aVerifiedNeed().amend("Камский картон", other));
    }

    @Test
    void a_published_need_is_corrected_in_everything_else() {
        NeedForm other = aForm();
        other.setPosts(4);
        other.setPayTo(70_000_00L);
        Need need = aPublishedNeed();

        need.amend("Камский картон", other);

        assertThat(need.form().getPosts()).isEqualTo(4);
        assertThat(need.form().getPayTo()).isEqualTo(70_000_00L);
    }

    @Test
    void a_corrected_need_offers_at_least_one_post() {
        NeedForm other = aForm();
        other.setPosts(2);

        assertRefused(
                "needs.refused.posts.filled", "posts", () -> aPartlyFilledNeed().amend("Камский картон", other));
    }

    @Test
    void a_start_that_has_passed_does_not_stand_in_the_way_of_correcting_something_else() {
        Need need = aPublishedNeed();
        goTo(TODAY.plusDays(40));
        NeedForm other = need.form();
        other.setDuties("Ремонт насосов");

        assertThatNoException().isThrownBy(() -> need.amend("Камский картон", other));
    }

    @Test
    void what_is_over_is_not_changed_any_more() {
        for (NeedState state : NeedState.values()) {
            Need need = SomeNeed.in(state);
            if (state.isClosed()) {
                assertRefused("needs.refused.closed", () -> need.amend("Камский картон", need.form()));
            } else {
                need.amend("Камский картон", need.form());
            }
        }
    }

    @Test
    void the_form_a_need_gives_away_is_a_copy() {
        Need need = aDraft();

        need.form().setTitle("Токарь");

        assertThat(need.form().getTitle()).isEqualTo("Слесарь-ремонтник");
    }

    @Test
    void an_employer_sees_and_changes_only_her_own() {
        for (NeedState state : NeedState.values()) {
            Need need = SomeNeed.in(state);
            assertThat(need.isVisibleTo(anEmployer())).isTrue();
            assertThat(need.isEditableBy(anEmployer())).isEqualTo(!state.isClosed());
            assertThat(need.isVisibleTo(anotherEmployer())).isFalse();
            assertThat(need.isEditableBy(anotherEmployer())).isFalse();
            assertThat(need.isVisibleTo(aVisitor())).isFalse();
        }
    }

    @Test
    void who_acts_for_the_organisation_as_something_else_than_its_employer_sees_nothing() {
        assertThat(aDraft().isVisibleTo(with(9, 100, Role.PARTICIPANT))).isFalse();
    }

    @Test
    void board_and_council_read_what_has_been_verified() {
        assertThat(aWaitingNeed().isVisibleTo(aBoardMember())).isFalse();
        assertThat(aVerifiedNeed().isVisibleTo(aBoardMember())).isTrue();
        assertThat(aVerifiedNeed().isEditableBy(aBoardMember())).isFalse();
        assertThat(anExpiredNeed().isVisibleTo(with(3, 1, Role.COUNCIL))).isTrue();
    }

    @Test
    void the_director_sees_everything_and_the_administrator_nothing() {
        assertThat(aDraft().isVisibleTo(theDirector())).isTrue();
        assertThat(aPublishedNeed().isVisibleTo(with(4, 1, Role.ADMINISTRATOR))).isFalse();
    }

    /** Every verb in every state: what is not in this table is refused and leaves the state as it was. */
    @Test
    void each_verb_works_in_its_states_only() {
        Map<String, Set<NeedState>> allowed = new LinkedHashMap<>();
        allowed.put("submit", EnumSet.of(NeedState.DRAFT));
        allowed.put("verify", EnumSet.noneOf(NeedState.class));
        allowed.put("return", EnumSet.of(NeedState.VERIFIED));
        allowed.put("publish", EnumSet.of(NeedState.VERIFIED));
        allowed.put("fill", EnumSet.of(NeedState.PUBLISHED, NeedState.PARTLY_FILLED));
        allowed.put("reopen", EnumSet.of(NeedState.FILLED));
        allowed.put("renew", EnumSet.of(NeedState.PUBLISHED, NeedState.PARTLY_FILLED, NeedState.EXPIRED));
        allowed.put("withdraw", EnumSet.complementOf(EnumSet.of(NeedState.FILLED, NeedState.WITHDRAWN)));
        Map<String, Consumer<Need>> verbs = Map.of(
                "submit", Need::submit,
                "verify", need -> need.verify(theDirector(), "П-2025-0001"),
                "return", need -> need.returnToEmployer("Почему"),
                "publish", need -> need.publish(DAYS),
                "fill", need -> need.fill(3),
                "reopen", need -> need.reopen(1, DAYS),
                "renew", need -> need.renew(DAYS),
                "withdraw", need -> need.withdraw("Почему"));
        allowed.forEach((verb, states) ->
                assertThat(statesThatTake(verbs.get(verb))).as(verb).isEqualTo(states));
    }

    private static Set<NeedState> statesThatTake(Consumer<Need> verb) {
        Map<NeedState, Boolean> taken = new EnumMap<>(NeedState.class);
        for (NeedState state : NeedState.values()) {
            Need need = SomeNeed.in(state);
            try {
                verb.accept(need);
                taken.put(state, true);
            } catch (Refused no) {
                assertThat(need.state()).as("after %s", no.key()).isEqualTo(state);
            }
        }
        return taken.isEmpty() ? EnumSet.noneOf(NeedState.class) : EnumSet.copyOf(taken.keySet());
    }

    @Test
    void only_what_is_open_runs_out() {
        assertThat(anOverdueNeed().isOverdue()).isTrue();
        for (NeedState state : NeedState.values()) {
            Need need = SomeNeed.in(state);
            goTo(TODAY.plusYears(5));
            assertThat(need.isOverdue()).as(state.word()).isEqualTo(state.isOpen());
        }
    }
}
