package perspectiva.needs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.needs.entity.Refusals.assertRefused;
import static perspectiva.needs.entity.SomeNeed.aDraft;
import static perspectiva.needs.entity.SomeNeed.aForm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;

/** The second step of the form, and the paper it may have come on. */
class NeedTermsTest {

    @BeforeEach
    void today() {
        SomeNeed.stopTheClock();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static NeedForm with(Consumer<NeedForm> change) {
        NeedForm form = aForm();
        change.accept(form);
        return form;
    }

    @Test
    void every_field_of_the_form_belongs_to_one_group_in_the_order_of_the_fields() {
        List<NeedField> grouped = new ArrayList<>();
        Stream.of(NeedGroup.values()).forEach(group -> grouped.addAll(group.fields()));

        assertThat(grouped).containsExactly(NeedField.values());
    }

    @Test
    void a_contract_for_a_term_lasts_five_years_at_most() {
        aDraft(with(form -> form.getTerms().setContractMonths(60)));

        assertRefused(
                "needs.refused.contractmonths",
                "contractMonths",
                () -> aDraft(with(form -> form.getTerms().setContractMonths(61))));
        assertRefused(
                "needs.refused.contractmonths",
                "contractMonths",
                () -> aDraft(with(form -> form.getTerms().setContractMonths(0))));
    }

    @Test
    void probation_lasts_six_months_at_most_and_may_be_none() {
        aDraft(with(form -> form.getTerms().setProbationMonths(0)));

        assertRefused(
                "needs.refused.probation",
                "probationMonths",
                () -> aDraft(with(form -> form.getTerms().setProbationMonths(7))));
    }

    @Test
    void nobody_pays_more_than_the_whole_of_a_training() {
        assertRefused(
                "needs.refused.cofinance",
                "cofinance",
                () -> aDraft(with(form -> form.getTerms().setCofinance(101))));
    }

    @Test
    void a_paper_counts_when_one_knows_who_signed_it_and_when() {
        NeedForm unsigned = with(form -> form.getPaper().setNumber("17"));
        NeedForm undated = with(form -> form.getPaper().setSigner("Главный инженер Зуева И. П."));

        assertRefused("needs.refused.paper.signer", "paperSigner", () -> aDraft(unsigned)
                .submit());
        assertRefused(
                "needs.refused.paper.date", "paperDate", () -> aDraft(undated).submit());
    }

    @Test
    void a_paper_is_not_signed_tomorrow() {
        assertRefused(
                "needs.refused.paper.date",
                "paperDate",
                () -> aDraft(with(form -> form.getPaper().setDate(SomeNeed.TODAY.plusDays(1)))));
    }

    @Test
    void the_town_does_not_read_what_is_for_the_directorate() {
        NeedForm published = with(form -> {
                    form.getTerms().setEducation(Education.WORKER);
                    form.getTerms().setCause(Cause.REPLACEMENT);
                    form.getTerms().setRemarks("Увольняется Зуев");
                    form.getPaper().setSigner("Зуева И. П.");
                })
                .published();

        assertThat(published.getTerms().getEducation()).isEqualTo(Education.WORKER);
        assertThat(published.getTerms().getCause()).isNull();
        assertThat(published.getTerms().getRemarks()).isNull();
        assertThat(published.getPaper().isThere()).isFalse();
    }

    @Test
    void groups_it_suits_are_kept_in_one_order_whichever_was_ticked_first() {
        NeedTerms terms = new NeedTerms();
        terms.setSuits(new SuitableGroup[] {SuitableGroup.PARENTS, SuitableGroup.DISABLED});

        assertThat(terms.getSuits()).containsExactly(SuitableGroup.DISABLED, SuitableGroup.PARENTS);
    }
}
