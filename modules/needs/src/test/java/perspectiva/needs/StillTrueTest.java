package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.needs.entity.Refusals.assertRefused;
import static perspectiva.needs.entity.SomeNeed.TODAY;
import static perspectiva.needs.entity.SomeNeed.aDraft;
import static perspectiva.needs.entity.SomeNeed.aPublishedNeed;
import static perspectiva.needs.entity.SomeNeed.goTo;
import static perspectiva.needs.entity.SomeNeed.stopTheClock;
import static perspectiva.needs.entity.Someone.aVisitor;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Answer;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedState;

/** The link of a letter by which an employer answers without signing in. */
class StillTrueTest {

    private final CurrentCaller callers = new CurrentCaller();
    private EntityManager entities;
    private TestOffice office;
    private Questions questions;
    private StillTrue stillTrue;

    @BeforeEach
    void emptyDatabase() {
        stopTheClock();
        entities = TestDatabase.fresh();
        office = new TestOffice(entities);
        questions = new Questions();
        questions.entities = entities;
        questions.settings = new Settings() {
            @Override
            public String address() {
                return "https://portal.example";
            }
        };
        stillTrue = new StillTrue();
        stillTrue.entities = entities;
        stillTrue.questions = questions;
        stillTrue.callers = callers;
        stillTrue.texts = TestOffice.TEXTS;
        stillTrue.needs = office.as(callers);
    }

    @AfterEach
    void close() {
        entities.close();
        Now.reset();
    }

    private Need stored(Supplier<Need> made) {
        return office.done(() -> {
            Need need = made.get();
            entities.persist(need);
            return need;
        });
    }

    private String linkTo(Need need) {
        return office.done(() -> questions.ask(need)).replaceAll(".*token=", "");
    }

    private Need answered(Need need, Answer answer, Integer posts) {
        String token = linkTo(need);
        office.done(() -> {
            stillTrue.answer(token, answer, posts);
            return null;
        });
        return entities.find(Need.class, need.id());
    }

    private static Need published() {
        return aPublishedNeed();
    }

    @Test
    void yes_renews_it() {
        Need need = stored(StillTrueTest::published);
        goTo(TODAY.plusDays(55));

        assertThat(answered(need, Answer.YES, null).validUntil()).isEqualTo(TODAY.plusDays(115));
    }

    @Test
    void yes_brings_an_expired_one_back() {
        Need need = stored(StillTrueTest::published);
        goTo(TODAY.plusDays(61));
        office.done(() -> {
            entities.find(Need.class, need.id()).expire();
            return null;
        });

        assertThat(answered(need, Answer.YES, null).state()).isEqualTo(NeedState.PUBLISHED);
        assertThat(office.events).containsExactly(new NeedPublished(need.id()));
    }

    @Test
    void another_number_counts_the_posts_that_are_still_free() {
        Need need = stored(() -> {
            Need taken = published();
            taken.fill(2);
            return taken;
        });

        Need changed = answered(need, Answer.CHANGED, 4);

        assertThat(changed.form().getPosts()).isEqualTo(6);
        assertThat(changed.free()).isEqualTo(4);
    }

    @Test
    void filled_closes_it_and_no_longer_takes_it_down_with_the_reason() {
        assertThat(answered(stored(StillTrueTest::published), Answer.FILLED, null)
                        .state())
                .isEqualTo(NeedState.FILLED);
        Need unwanted = stored(() -> {
            Need need = aDraft();
            need.submit();
            need.verify(perspectiva.needs.entity.Someone.theDirector(), "П-2025-0119");
            need.publish(60);
            return need;
        });
        assertThat(answered(unwanted, Answer.NO, null).state()).isEqualTo(NeedState.WITHDRAWN);
        assertThat(office.journal).endsWith("published -> withdrawn: needs.still.no.reason[]");
    }

    @Test
    void a_link_answers_once() {
        Need need = stored(StillTrueTest::published);
        String token = linkTo(need);
        office.done(() -> {
            stillTrue.answer(token, Answer.YES, null);
            return null;
        });

        assertThat(stillTrue.asked(token)).isEmpty();
        assertRefused(
                "needs.refused.question",
                () -> office.done(() -> {
                    stillTrue.answer(token, Answer.NO, null);
                    return null;
                }));
    }

    @Test
    void looking_at_it_changes_nothing() {
        Need need = stored(StillTrueTest::published);
        String token = linkTo(need);

        assertThat(office.<Boolean>done(() -> stillTrue.asked(token).isPresent()))
                .isTrue();

        assertThat(entities.find(Need.class, need.id()).version()).isEqualTo(need.version());
        assertThat(stillTrue.asked(token)).isPresent();
    }

    @Test
    void a_link_opens_nothing_after_a_month_or_when_a_younger_one_was_sent_or_made_up() {
        Need need = stored(StillTrueTest::published);
        String older = linkTo(need);
        String younger = linkTo(need);

        assertThat(stillTrue.asked(older)).isEmpty();
        assertThat(stillTrue.asked("made-up")).isEmpty();
        assertThat(stillTrue.asked(null)).isEmpty();
        assertThat(stillTrue.asked(younger)).isPresent();
        goTo(TODAY.plusDays(31));
        assertThat(stillTrue.asked(younger)).isEmpty();
    }

    @Test
    void a_number_that_is_none_is_refused_and_the_link_stays_open() {
        Need need = stored(StillTrueTest::published);
        String token = linkTo(need);

        assertRefused(
                "needs.refused.question.posts",
                "posts",
                () -> office.done(() -> {
                    stillTrue.answer(token, Answer.CHANGED, 0);
                    return null;
                }));

        assertThat(stillTrue.asked(token)).isPresent();
    }

    @Test
    void whoever_answered_is_nobody_again_afterwards() {
        answered(stored(StillTrueTest::published), Answer.YES, null);

        assertThat(callers.organisation()).isEqualTo(aVisitor().organisation());
    }
}
