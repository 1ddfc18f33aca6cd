package perspectiva.needs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static perspectiva.needs.entity.Refusals.assertRefused;
import static perspectiva.needs.entity.SomeNeed.TODAY;
import static perspectiva.needs.entity.SomeNeed.aDraft;
import static perspectiva.needs.entity.SomeNeed.aForm;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.core.store.Now;

/** What may be written into a need's form. */
class NeedFormTest {

    @BeforeEach
    void today() {
        SomeNeed.stopTheClock();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static void assertSendingRefused(String key, String field, Consumer<NeedForm> change) {
        NeedForm form = aForm();
        change.accept(form);
        assertRefused(key, field, () -> aDraft(form).submit());
    }

    private static void assertSendable(Consumer<NeedForm> change) {
        NeedForm form = aForm();
        change.accept(form);
        assertThatNoException().isThrownBy(() -> aDraft(form).submit());
    }

    @Test
    void ten_thousand_posts_are_refused_even_in_a_draft() {
        NeedForm form = aForm();
        form.setPosts(10_000);

        assertRefused("needs.refused.posts", "posts", () -> aDraft(form));
    }

    @Test
    void whoever_withholds_the_name_does_not_write_it_into_the_text() {
        assertSendingRefused("needs.refused.named", "duties", form -> {
            form.setNameWithheld(true);
            form.setDuties("Ремонт машин, КАМСКИЙ  КАРТОН, второй цех");
        });
        assertSendable(form -> form.setDuties("Камский картон, второй цех"));
        assertSendable(form -> {
            form.setNameWithheld(true);
            form.setDuties("Ремонт картоноделательных машин");
        });
    }

    @Test
    void of_a_name_in_quotation_marks_these_words_alone_give_it_away() {
        EmployerName mill = new EmployerName("Бумкомбинат «Белый Плёс»");

        assertThat(mill.isIn("остановка «Белый плес»")).isTrue();
        assertThat(mill.isIn("на бумкомбинате у реки")).isFalse();
    }

    @Test
    void one_to_nine_hundred_and_ninety_nine_people_may_be_wanted() {
        assertSendable(form -> form.setPosts(1));
        assertSendable(form -> form.setPosts(999));
        assertSendingRefused("needs.refused.posts", "posts", form -> form.setPosts(0));
        assertSendingRefused("needs.refused.posts", "posts", form -> form.setPosts(-5));
        assertSendingRefused("needs.refused.posts", "posts", form -> form.setPosts(null));
    }

    @Test
    void a_title_has_three_to_a_hundred_and_fifty_characters() {
        assertSendable(form -> form.setTitle("Рез"));
        assertSendable(form -> form.setTitle("я".repeat(150)));
        assertSendingRefused("needs.refused.title", "title", form -> form.setTitle("Ян"));
        assertSendingRefused("needs.refused.title", "title", form -> form.setTitle("   "));
        assertSendingRefused("needs.refused.title", "title", form -> form.setTitle("\u200b\u200b\u200b"));
        assertSendingRefused("needs.refused.title", "title", form -> form.setTitle("-----"));
        assertSendingRefused("needs.refused.toolong", "title", form -> form.setTitle("я".repeat(151)));
    }

    @Test
    void an_occupation_nobody_found_never_blocks() {
        assertSendable(form -> form.setOccupation(null));
        assertSendingRefused("needs.refused.occupation", "title", form -> form.setOccupation("72"));
    }

    @Test
    void work_starts_between_today_and_two_years_ahead_or_as_soon_as_possible() {
        assertSendable(form -> form.setStartWanted(TODAY));
        assertSendable(form -> form.setStartWanted(TODAY.plusYears(2)));
        assertSendable(form -> form.setStartWanted(null));
        assertSendingRefused(
                "needs.refused.start.past", "startWanted", form -> form.setStartWanted(TODAY.minusDays(1)));
        assertSendingRefused(
                "needs.refused.start.far",
                "startWanted",
                form -> form.setStartWanted(TODAY.plusYears(2).plusDays(1)));
    }

    @Test
    void the_years_1900_and_9999_can_be_typed_but_not_sent() {
        assertSendingRefused(
                "needs.refused.start.past", "startWanted", form -> form.setStartWanted(LocalDate.of(1900, 1, 1)));
        assertSendingRefused(
                "needs.refused.start.far", "startWanted", form -> form.setStartWanted(LocalDate.of(9999, 12, 31)));
    }

    @Test
    void a_year_no_database_keeps_is_refused_even_in_a_draft() {
        NeedForm form = aForm();
        form.setStartWanted(LocalDate.MAX);
        assertRefused("needs.refused.start.far", "startWanted", () -> aDraft(form));
        form.setStartWanted(LocalDate.of(-1, 1, 1));
        assertRefused("needs.refused.start.far", "startWanted", () -> aDraft(form));
    }

    @Test
    void the_place_is_said() {
        assertSendingRefused("needs.refused.place", "place", form -> form.setPlace(" "));
    }

    @Test
    void the_pay_is_said_or_left_to_agreement() {
        assertSendable(form -> form.setPayTo(60_000_00L));
        assertSendingRefused("needs.refused.pay", "payFrom", form -> form.setPayFrom(null));
        assertSendable(form -> {
            form.setPayFrom(null);
            form.setPayAgreed(true);
        });
    }

    @Test
    void the_pay_rises_from_the_first_figure_to_the_second() {
        assertSendable(form -> form.setPayTo(58_000_00L));
        assertSendingRefused("needs.refused.pay.order", "payTo", form -> form.setPayTo(57_999_99L));
    }

    @Test
    void by_agreement_there_are_no_figures_until_the_mark_is_taken_back() {
        NeedForm form = aForm();
        form.setPayAgreed(true);

        assertThat(form.pay()).isEqualTo(new Pay(null, null, true));
        assertThat(form.copy().getPayFrom()).isNull();

        form.setPayAgreed(false);
        assertThat(form.getPayFrom()).isEqualTo(58_000_00L);
    }

    @Test
    void the_pay_is_between_a_thousand_and_two_million_roubles() {
        assertSendable(form -> form.setPayFrom(1_000_00L));
        assertSendable(form -> form.setPayTo(2_000_000_00L));
        assertSendingRefused("needs.refused.pay.range", "payFrom", form -> form.setPayFrom(999_99L));
        assertSendingRefused("needs.refused.pay.range", "payTo", form -> form.setPayTo(2_000_000_01L));
        assertSendingRefused("needs.refused.pay.range", "payFrom", form -> form.setPayFrom(-1L));
    }

    @Test
    void descriptions_have_four_thousand_characters_at_most() {
        assertSendable(form -> form.setDuties("я".repeat(4000)));
        assertSendingRefused("needs.refused.toolong", "duties", form -> form.setDuties("я".repeat(4001)));
        assertSendingRefused("needs.refused.toolong", "requirements", form -> form.setRequirements("я".repeat(4001)));
        assertSendingRefused("needs.refused.toolong", "conditions", form -> form.setConditions("я".repeat(4001)));
    }

    @Test
    void nobody_works_more_than_sixty_hours_a_week() {
        assertSendable(form -> form.setHoursWeek(null));
        assertSendingRefused("needs.refused.hours", "hoursWeek", form -> form.setHoursWeek(61));
        assertSendingRefused("needs.refused.hours", "hoursWeek", form -> form.setHoursWeek(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 902 000-00-00", "8 (34273) 4-22-11", "+73427342211 доб. 12"})
    void telephones_people_write(String phone) {
        assertSendable(form -> form.setContactPhone(phone));
    }

    @Test
    void what_is_no_telephone_or_mail_address_is_refused() {
        assertSendingRefused("needs.refused.phone", "contactPhone", form -> form.setContactPhone("позвоните"));
        assertSendingRefused("needs.refused.email", "contactEmail", form -> form.setContactEmail("kadry@"));
        assertSendingRefused(
                "needs.refused.email", "contactEmail", form -> form.setContactEmail("a@b.ru\r\nBcc: x@y.ru"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сварщик 👷‍♀️🔥",
                "ميكانيكي \u202bمعدات\u202c",
                "'; drop table needs_need; --",
                "<script>alert('x')</script>",
                "100 % _знает_ #{caller} ${1} {0}",
                "Ёлка «ёж» — ЁЁ"
            })
    void whatever_is_written_is_kept_verbatim(String text) {
        NeedForm form = aForm();
        form.setTitle(text);
        form.setDuties(text);

        Need need = aDraft(form);

        assertThat(need.form().getTitle()).isEqualTo(text);
        assertThat(need.form().getDuties()).isEqualTo(text);
    }

    @Test
    void the_character_nought_and_blanks_around_a_text_are_dropped() {
        NeedForm form = aForm();
        form.setTitle(" \u0000Токарь\n");

        assertThat(form.getTitle()).isEqualTo("Токарь");
    }

    @Test
    void two_forms_differ_in_the_fields_that_say_different_things() {
        NeedForm mine = aForm();
        mine.setPosts(4);
        mine.setShift(Shift.ROTATION);

        assertThat(NeedField.differences(mine, aForm())).containsExactly(NeedField.POSTS, NeedField.SHIFT);
    }

    @ParameterizedTest
    @EnumSource(NeedField.class)
    void every_field_is_copied(NeedField field) {
        NeedForm full = full();
        full.setPayAgreed(field == NeedField.PAY_AGREED);

        assertThat(field.in(full.copy())).isNotNull().isEqualTo(field.in(full));
        assertThat(field.differs(full, new NeedForm())).isTrue();
    }

    private static NeedForm full() {
        NeedForm form = aForm();
        form.setPayTo(70_000_00L);
        form.setContract(Contract.SEASONAL);
        form.setHoursWeek(36);
        form.setShift(Shift.DAY);
        form.setDuties("Ремонт");
        form.setRequirements("Разряд");
        form.setConditions("Автобус");
        form.setContactName("Кузнецова Ольга Петровна");
        form.setContactPhone("+7 902 000-00-00");
        form.setContactEmail("kadry@karton.example");
        form.setNameWithheld(true);
        form.setNamedToTrainers(true);
        form.getPaper().setSigner("Главный инженер Зуева И. П.");
        form.getPaper().setDate(TODAY);
        form.getPaper().setNumber("17");
        fill(form.getTerms());
        return form;
    }

    private static void fill(NeedTerms terms) {
        terms.setEducation(Education.WORKER);
        terms.setExperienceYears(2);
        terms.setPermits("Группа допуска III");
        terms.setWorkTime("8:00-17:00");
        terms.setContractMonths(12);
        terms.setProbationMonths(3);
        terms.setWorkConditions(WorkConditions.HARMFUL);
        terms.setBenefits("Молоко");
        terms.setAccommodation(Accommodation.DORMITORY);
        terms.setTransport(true);
        terms.setQuota(true);
        terms.setTrainees(true);
        terms.setSuits(new SuitableGroup[] {SuitableGroup.ELDERLY});
        terms.setCause(Cause.SEASON);
        terms.setCertainty(Certainty.FIRM);
        terms.setPreference(Preference.BOTH);
        terms.setCofinance(50);
        terms.setRemarks("После Нового года");
    }

    @Test
    void a_field_is_named_as_its_input_is() {
        assertThat(NeedField.PAY_FROM.word()).isEqualTo("payFrom");
        assertThat(NeedField.TITLE.word()).isEqualTo("title");
        assertThat(NeedField.NAMED_TO_TRAINERS.word()).isEqualTo("namedToTrainers");
    }
}
