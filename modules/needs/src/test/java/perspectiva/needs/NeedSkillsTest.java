package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static perspectiva.needs.entity.SomeNeed.aDraft;
import static perspectiva.needs.entity.SomeNeed.aForm;
import static perspectiva.needs.entity.SomeNeed.aPublishedNeed;
import static perspectiva.needs.entity.Someone.aVisitor;
import static perspectiva.needs.entity.Someone.anEmployer;
import static perspectiva.needs.entity.Someone.anotherEmployer;
import static perspectiva.needs.entity.Someone.theDirector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.codes.Skills;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Someone;
import perspectiva.needs.entity.Wording;
import perspectiva.spi.Caller;
import perspectiva.spi.CodeUses;
import perspectiva.spi.Refused;

/** Skills of needs, and the words staff find codes for, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class NeedSkillsTest {

    private static final WantedSkill WELDING = new WantedSkill("ручная дуговая сварка", "arc-welding", true);
    private static final WantedSkill OWN_WORDS = new WantedSkill("Варить  электродом", null, true);

    private final Store store;
    private final List<String> learnt = new ArrayList<>();
    private final List<Need> corrected = new ArrayList<>();

    NeedSkillsTest(Database database) {
        store = database.open("core", "needs");
    }

    @BeforeEach
    void anEmployerIsThere() {
        SomeNeed.stopTheClock();
        store.run(entities ->
                OrganisationFixtures.registered(entities, Someone.CARDBOARD, Organisation.Kind.ENTERPRISE, "К"));
    }

    @AfterEach
    void close() {
        store.close();
        Now.reset();
    }

    private <T> T as(Caller caller, Function<NeedSkills, T> work) {
        return store.in(entities -> {
            NeedSkills skills = new NeedSkills();
            skills.entities = entities;
            skills.caller = caller;
            skills.skills = new Skills() {
                @Override
                public void learn(String code, String word) {
                    learnt.add(word + " is " + code);
                }
            };
            skills.journal = new Journal() {
                @Override
                void correctedSkills(Need need) {
                    corrected.add(need);
                }
            };
            skills.audit = new NotedAudit();
            return work.apply(skills);
        });
    }

    private long stored(Need need) {
        return store.in(entities -> {
            entities.persist(need);
            return need.id();
        });
    }

    private void keep(Caller caller, long need, WantedSkill... wanted) {
        as(caller, skills -> {
            skills.keep(need, skills.of(need), List.of(wanted));
            return null;
        });
    }

    private List<WantedSkill> of(Caller caller, long need) {
        return as(caller, skills -> skills.of(need));
    }

    @Test
    void skills_are_kept_in_the_order_given_with_their_codes() {
        long need = stored(aDraft());

        keep(anEmployer(), need, OWN_WORDS, WELDING.turned());

        assertThat(of(anEmployer(), need))
                .containsExactly(new WantedSkill("Варить электродом", null, true), WELDING.turned());
    }

    @Test
    void of_two_forms_of_one_need_neither_takes_away_what_the_other_added() {
        long need = stored(aDraft());
        WantedSkill cutting = new WantedSkill("Резка", "cutting", true);
        keep(anEmployer(), need, WELDING);
        List<WantedSkill> begun = of(anEmployer(), need);
        keep(anEmployer(), need, WELDING, OWN_WORDS);

        List<WantedSkill> kept =
                as(anEmployer(), skills -> skills.keep(need, begun, List.of(WELDING.turned(), cutting)));

        assertThat(kept).containsExactly(WELDING.turned(), new WantedSkill("Варить электродом", null, true), cutting);
        assertThat(of(anEmployer(), need)).isEqualTo(kept);
    }

    @Test
    void what_says_nothing_new_is_no_correction() {
        long need = stored(aPublishedNeed());
        keep(anEmployer(), need, WELDING);
        keep(anEmployer(), need, WELDING);

        assertThat(corrected).hasSize(1);
    }

    @Test
    void a_need_of_somebody_else_does_not_exist_and_a_draft_is_nobodys_business() {
        long need = stored(aDraft());

        assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> keep(anotherEmployer(), need, WELDING));
        assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> of(anotherEmployer(), need));
        assertThatExceptionOfType(Refused.NotFound.class).isThrownBy(() -> of(aVisitor(), need));
    }

    @Test
    void the_town_reads_the_skills_of_a_vacancy() {
        long need = stored(aPublishedNeed());
        keep(anEmployer(), need, WELDING);

        assertThat(published(need)).containsExactly(WELDING);
    }

    private List<WantedSkill> published(long need) {
        return as(aVisitor(), skills -> skills.published(need));
    }

    @Test
    void the_town_reads_no_contacts_and_no_withheld_name_among_the_skills() {
        NeedForm form = aForm();
        form.setNameWithheld(true);
        Need nameless = aDraft(form);
        nameless.submit();
        nameless.verify(theDirector(), "П-2025-0119");
        nameless.publish(SomeNeed.DAYS);
        long need = stored(nameless);
        keep(
                anEmployer(),
                need,
                WELDING,
                new WantedSkill("Вязать узлы, звонить +7 912 345-67-89", null, true),
                new WantedSkill("Знать станки «Камского картона», то есть Камский картон", null, true));

        assertThat(published(need)).containsExactly(WELDING, new WantedSkill("Вязать узлы, звонить […]", null, true));
        assertThat(of(anEmployer(), need)).hasSize(3);
    }

    @Test
    void doubtful_words_among_the_skills_are_pointed_at_and_get_into_a_verified_need_only_by_the_director() {
        WantedSkill doubtful = new WantedSkill("Только мужчина", null, true);
        long draft = stored(aDraft());
        keep(anEmployer(), draft, doubtful);
        long published = stored(aPublishedNeed());

        List<Wording.Remark> remarks =
                as(anEmployer(), skills -> skills.remarks(skills.entities.find(Need.class, draft)));

        assertThat(remarks)
                .extracting(Wording.Remark::placeKey, Wording.Remark::sentence)
                .containsExactly(tuple("needs.skills", "Только мужчина"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keep(anEmployer(), published, doubtful))
                .matches(refused -> refused.key().equals("needs.refused.wording")
                        && refused.field().equals("skill"));
        keep(theDirector(), published, doubtful);
        keep(anEmployer(), published, doubtful, WELDING);

        assertThat(of(anEmployer(), published)).containsExactly(doubtful, WELDING);
    }

    @Test
    void too_many_skills_and_a_skill_without_a_word_are_refused() {
        long need = stored(aDraft());
        WantedSkill[] many = Collections.nCopies(NeedSkills.MOST + 1, WELDING).toArray(WantedSkill[]::new);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> keep(anEmployer(), need, many));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keep(anEmployer(), need, new WantedSkill("?!", null, true)))
                .matches(refused -> refused.field().equals("skill"));
    }

    @Test
    void one_answer_of_the_director_gives_the_code_to_all_equal_words_and_is_remembered() {
        long one = stored(aDraft());
        long other = stored(aPublishedNeed());
        keep(anEmployer(), one, OWN_WORDS);
        keep(anEmployer(), other, new WantedSkill("варить ЭЛЕКТРОДОМ", null, false), WELDING);
        Slice<NeedSkills.Unmapped> waiting = as(theDirector(), skills -> skills.unmapped("", Paging.first()));
        assertThat(waiting.rows()).extracting(NeedSkills.Unmapped::needs).containsExactly(2L);
        assertThat(sought("электродом ВАРИТЬ").rows()).isEqualTo(waiting.rows());
        assertThat(sought("электродом").total()).isEqualTo(1);
        assertThat(sought("газом").rows()).isEmpty();
        assertThat(sought("газом").total()).isZero();

        int changed = as(theDirector(), skills -> skills.map("варить электродом", "arc-welding"));

        assertThat(changed).isEqualTo(2);
        assertThat(of(anEmployer(), one)).containsExactly(new WantedSkill("Варить электродом", "arc-welding", true));
        assertThat(learnt).hasSize(1).first().asString().endsWith("is arc-welding");
        long left = as(theDirector(), NeedSkills::countUnmapped);
        assertThat(left).isZero();
        assertThatExceptionOfType(Refused.NotFound.class)
                .isThrownBy(() -> as(theDirector(), skills -> skills.map("варить электродом", "arc-welding")));
    }

    private Slice<NeedSkills.Unmapped> sought(String words) {
        return as(theDirector(), skills -> skills.unmapped(words, Paging.first()));
    }

    @Test
    void needs_say_which_codes_they_use() {
        long need = stored(aPublishedNeed());
        keep(anEmployer(), need, WELDING);

        List<CodeUses.Use> uses = store.in(entities -> {
            NeedCodeUses asked = new NeedCodeUses();
            asked.entities = entities;
            List<CodeUses.Use> all = new ArrayList<>(asked.usesOf("skills", List.of("arc-welding", "milling")));
            all.addAll(asked.usesOf("okz", List.of(aPublishedNeed().form().getOccupation(), "0110")));
            all.addAll(asked.usesOf("okved", List.of("17")));
            return all;
        });

        assertThat(uses).extracting(CodeUses.Use::count).containsExactly(1L, 1L);
    }
}
