package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.needs.entity.Refusals.assertRefused;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.Someone.CARDBOARD;
import static perspectiva.needs.entity.Someone.FITTINGS;
import static perspectiva.needs.entity.Someone.aBoardMember;
import static perspectiva.needs.entity.Someone.anEmployer;
import static perspectiva.needs.entity.Someone.anotherEmployer;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** What callers do with needs, on a real database; who may call at all is the guard's affair. */
class NeedsTest {

    private EntityManager entities;
    private TestOffice office;
    private List<String> journal;
    private List<String> letters;
    private List<Record> events;

    @BeforeEach
    void emptyDatabase() {
        SomeNeed.stopTheClock();
        entities = TestDatabase.fresh();
        office = new TestOffice(entities);
        journal = office.journal;
        letters = office.letters;
        events = office.events;
    }

    @AfterEach
    void close() {
        entities.close();
        Now.reset();
    }

    private Needs as(Caller caller) {
        return office.as(caller);
    }

    private Need done(Supplier<Need> work) {
        return office.done(work);
    }

    private Need aDraft() {
        return done(() -> as(anEmployer()).draft(CARDBOARD, aForm()));
    }

    private Need aWaitingNeed() {
        Need draft = aDraft();
        return done(() -> as(anEmployer()).submit(draft.id(), draft.version()));
    }

    private Need aPublishedNeed() {
        Need waiting = aWaitingNeed();
        Need verified = done(() -> as(theDirector()).verify(waiting.id(), waiting.version()));
        return done(() -> as(theDirector()).publish(verified.id(), verified.version()));
    }

    @Test
    void a_need_goes_from_the_employers_phone_to_the_last_post_filled() {
        Need need = aPublishedNeed();
        Need partly = done(() -> as(anEmployer()).fill(need.id(), need.version(), 2));
        Need filled = done(() -> as(anEmployer()).fill(need.id(), partly.version(), 5));

        assertThat(filled.state()).isEqualTo(NeedState.FILLED);
        assertThat(filled.number()).isEqualTo("П-2025-0001");
        assertThat(journal)
                .containsExactly(
                        " -> draft",
                        "draft -> submitted",
                        "submitted -> verified",
                        "verified -> published",
                        "published -> partly_filled",
                        "partly_filled -> filled");
        assertThat(events)
                .containsExactly(
                        new NeedVerified(need.id()),
                        new NeedPublished(need.id()),
                        new NeedFilled(need.id(), 2, 5),
                        new NeedFilled(need.id(), 5, 5));
        assertThat(letters).containsExactly("published");
    }

    @Test
    void numbers_have_no_gaps_when_a_verification_is_refused() {
        Need draft = aDraft();
        assertRefused(
                "needs.refused.notwaiting", () -> done(() -> as(theDirector()).verify(draft.id(), draft.version())));

        assertThat(aPublishedNeed().number()).isEqualTo("П-2025-0001");
    }

    @Test
    void the_employer_learns_why_a_need_came_back() {
        Need need = aWaitingNeed();

        done(() -> as(theDirector()).returnToEmployer(need.id(), need.version(), "Не указан разряд"));

        assertThat(letters).containsExactly("returned: Не указан разряд");
        assertThat(journal).endsWith("submitted -> returned: Не указан разряд");
    }

    @Test
    void who_saves_what_somebody_else_has_saved_meanwhile_is_refused() {
        Need opened = aDraft();
        NeedForm first = aForm();
        first.setPosts(4);
        done(() -> as(anEmployer()).save(opened.id(), opened.version(), first));

        NeedForm second = aForm();
        second.setPosts(3);

        assertThatExceptionOfType(Refused.ChangedMeanwhile.class)
                .isThrownBy(() -> done(() -> as(anEmployer()).save(opened.id(), opened.version(), second)));
        assertThat(as(anEmployer()).byId(opened.id()).form().getPosts()).isEqualTo(4);
    }

    @Test
    void the_director_verifies_what_she_has_read_and_nothing_else() {
        Need read = aWaitingNeed();
        NeedForm changed = aForm();
        changed.setPayFrom(10_000_00L);
        done(() -> as(anEmployer()).save(read.id(), read.version(), changed));

        assertThatExceptionOfType(Refused.ChangedMeanwhile.class)
                .isThrownBy(() -> done(() -> as(theDirector()).verify(read.id(), read.version())));
    }

    @Test
    void doubtful_words_get_into_a_verified_need_only_by_the_director() {
        Need need = aPublishedNeed();
        NeedForm form = need.form();
        form.setDuties("Обслуживать станки. Требуются мужчины до 35 лет.");

        assertRefused(
                "needs.refused.wording",
                "duties",
                () -> done(() -> as(anEmployer()).save(need.id(), need.version(), form)));
        Need let = done(() -> as(theDirector()).save(need.id(), need.version(), form));
        form.setPosts(7);
        Need corrected = done(() -> as(anEmployer()).save(need.id(), let.version(), form));

        assertThat(corrected.form().getPosts()).isEqualTo(7);
    }

    @Test
    void who_verifies_doubtful_words_is_remembered_with_them() {
        NeedForm form = aForm();
        form.setRequirements("Ответственность. Возраст до 35 лет.");
        Need draft = done(() -> as(anEmployer()).draft(CARDBOARD, form));
        Need sent = done(() -> as(anEmployer()).submit(draft.id(), draft.version()));

        done(() -> as(theDirector()).verify(sent.id(), sent.version()));

        assertThat(journal).endsWith("submitted -> verified", "considered: Возраст до 35 лет.");
    }

    @Test
    void saving_the_same_again_changes_nothing() {
        Need need = aPublishedNeed();
        int written = journal.size();

        Need again = done(() -> as(anEmployer()).save(need.id(), need.version(), need.form()));

        assertThat(again.version()).isEqualTo(need.version());
        assertThat(journal).hasSize(written);
    }

    @Test
    void a_correction_of_a_published_need_is_remembered() {
        Need need = aPublishedNeed();
        NeedForm form = need.form();
        form.setPosts(4);

        done(() -> as(anEmployer()).save(need.id(), need.version(), form));

        assertThat(journal).endsWith("corrected [POSTS]");
    }

    @Test
    void the_director_says_which_occupation_is_meant_and_the_finder_remembers_the_words() {
        NeedForm form = aForm();
        form.setOccupation(null);
        form.setTitle("Слесарь по бумагоделательным машинам");
        Need sent = done(() -> as(anEmployer()).draft(CARDBOARD, form));
        Need waiting = done(() -> as(anEmployer()).submit(sent.id(), sent.version()));

        Need known = done(() -> as(theDirector()).classify(sent.id(), waiting.version(), "7233"));

        assertThat(known.form().getOccupation()).isEqualTo("7233");
        assertThat(journal).contains("learnt Слесарь по бумагоделательным машинам = 7233");
        assertRefused("needs.refused.occupation.choose", "code", () -> as(theDirector())
                .classify(sent.id(), known.version(), "9999"));
    }

    @Test
    void nobody_drafts_a_need_of_another_organisation_but_the_director() {
        assertThatExceptionOfType(Refused.NotAllowed.class)
                .isThrownBy(() -> done(() -> as(anEmployer()).draft(FITTINGS, aForm())));

        assertThat(done(() -> as(theDirector()).draft(FITTINGS, aForm())).employerName())
                .isEqualTo("Арматура");
    }

    @Test
    void another_employers_need_does_not_exist() {
        Need need = aPublishedNeed();

        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> as(anotherEmployer()).byId(need.id()));
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> done(() -> as(anotherEmployer()).fill(need.id(), need.version(), 1)));
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> as(anEmployer()).byId(-1));
    }

    @Test
    void who_may_only_read_a_need_does_not_change_it() {
        Need need = aPublishedNeed();

        assertThat(as(aBoardMember()).byId(need.id()).number()).isEqualTo("П-2025-0001");
        assertThatExceptionOfType(Refused.NotAllowed.class)
                .isThrownBy(() -> done(() -> as(aBoardMember()).withdraw(need.id(), need.version(), "Нет")));
    }

    @Test
    void a_copy_says_what_the_need_said_but_for_a_day_that_has_passed() {
        Need need = aPublishedNeed();
        SomeNeed.goTo(SomeNeed.TODAY.plusYears(1));

        NeedForm copy = as(anEmployer()).copyOf(need.id());

        assertThat(NeedField.differences(copy, aForm())).containsExactly(NeedField.START_WANTED);
        assertThat(copy.getStartWanted()).isNull();
    }

    @Test
    void the_portal_asks_first_and_takes_down_later() {
        Need need = aPublishedNeed();
        Needs portal = as(Identity.portal());
        NeedExpiry expiry = new NeedExpiry();
        expiry.needs = portal;
        expiry.rows = portal.rows;

        run(expiry, 52);
        assertThat(letters).containsExactly("published");
        run(expiry, 53);
        run(expiry, 54);
        assertThat(letters).containsExactly("published", "still true?");
        run(expiry, 61);

        assertThat(as(theDirector()).byId(need.id()).state()).isEqualTo(NeedState.EXPIRED);
        assertThat(letters).endsWith("expired");
        assertThat(events).endsWith(new NeedExpired(need.id()));
    }

    private void run(NeedExpiry expiry, int daysLater) {
        SomeNeed.goTo(SomeNeed.TODAY.plusDays(daysLater));
        done(() -> {
            expiry.run();
            return null;
        });
    }

    @Test
    void an_expired_need_comes_back_when_its_employer_says_that_it_still_holds() {
        Need need = aPublishedNeed();
        SomeNeed.goTo(SomeNeed.TODAY.plusDays(61));
        done(() -> {
            as(Identity.portal()).expire(need.id());
            return null;
        });
        Need expired = as(anEmployer()).byId(need.id());

        Need renewed = done(() -> as(anEmployer()).renew(need.id(), expired.version()));

        assertThat(renewed.state()).isEqualTo(NeedState.PUBLISHED);
        assertThat(events).endsWith(new NeedPublished(need.id()));
    }

    @Test
    void the_town_sees_what_is_published_and_nothing_else() {
        Need waiting = aWaitingNeed();
        Need published = aPublishedNeed();
        Vacancies vacancies = vacancies();

        assertThat(vacancies.search(VacancyFilter.ALL, Paging.first()).rows())
                .extracting(NeedRow::id)
                .containsExactly(published.id());
        assertThat(vacancies.byId(published.id()).isOpen()).isTrue();
        assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> vacancies.byId(waiting.id()));
    }

    @Test
    void a_vacancy_past_its_day_is_closed_even_before_the_portal_takes_it_down() {
        Need published = aPublishedNeed();
        SomeNeed.goTo(SomeNeed.TODAY.plusDays(61));

        assertThat(vacancies().search(VacancyFilter.ALL, Paging.first()).isEmpty())
                .isTrue();
        assertThat(vacancies().byId(published.id()).isOpen()).isFalse();
    }

    private Vacancies vacancies() {
        Vacancies vacancies = new Vacancies();
        vacancies.entities = entities;
        vacancies.rows = new NeedRows();
        vacancies.rows.entities = entities;
        vacancies.caller = Identity.visitor(Identity.RUSSIAN);
        return vacancies;
    }

    @Test
    void what_was_wanted_last_quarter_is_offered_again_until_it_was_repeated() {
        Need need = aPublishedNeed();
        Need filled = done(() -> as(anEmployer()).fill(need.id(), need.version(), 5));
        aPublishedNeed();
        assertThat(toRepeat()).isEmpty();
        SomeNeed.goTo(java.time.LocalDate.of(2026, 1, 15));
        assertThat(toRepeat()).containsExactly(filled.id());

        Need again = done(() ->
                as(anEmployer()).repeat(filled.id(), CARDBOARD, as(anEmployer()).copyOf(filled.id())));

        assertThat(again.trail().repeated()).contains(filled.id());
        assertThat(toRepeat()).isEmpty();
    }

    /** What the home page's task leads to, which it counts. */
    private List<Long> toRepeat() {
        NeedsTasks tasks = new NeedsTasks();
        tasks.rows = as(anEmployer()).rows;
        List<Long> found =
                as(anEmployer()).list(NeedFilter.of(Map.of("stage", "again")), Paging.first()).rows().stream()
                        .map(NeedRow::id)
                        .toList();
        assertThat(tasks.tasksFor(anEmployer()))
                .filteredOn(task -> task.key().equals("needs.task.again"))
                .allMatch(task -> task.count() == found.size() && task.address().contains("stage=again"))
                .hasSize(1);
        return found;
    }

    @Test
    void nobody_repeats_a_need_of_another_organisation() {
        Need need = aPublishedNeed();

        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> done(() -> as(anotherEmployer()).repeat(need.id(), FITTINGS, aForm())));
    }

    @Test
    void the_home_page_counts_what_waits() {
        aDraft();
        aWaitingNeed();
        Need back = aWaitingNeed();
        done(() -> as(theDirector()).returnToEmployer(back.id(), back.version(), "Не указан разряд"));
        aPublishedNeed();
        SomeNeed.goTo(SomeNeed.TODAY.plusDays(55));
        NeedsTasks tasks = new NeedsTasks();
        tasks.rows = as(anEmployer()).rows;

        assertThat(tasks.tasksFor(theDirector()))
                .extracting(task -> task.key() + " " + task.count() + " " + task.isUrgent())
                .containsExactly("needs.task.submitted 1 true", "needs.task.expiring 1 true");
        assertThat(tasks.tasksFor(anEmployer()))
                .extracting(task -> task.key() + " " + task.count())
                .containsExactly(
                        "needs.task.returned 1",
                        "needs.task.again 0",
                        "needs.task.stilltrue 1",
                        "needs.task.draft 1",
                        "needs.task.partly_filled 0");
        assertThat(tasks.tasksFor(aBoardMember())).isEmpty();
    }
}
