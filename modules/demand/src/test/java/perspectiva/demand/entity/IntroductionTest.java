package perspectiva.demand.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.testing.Numbered;
import perspectiva.needs.NeedEmployer;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** A training institution asks to be put in touch, and the employer answers. */
class IntroductionTest {

    private static final long MILL = 100;
    private static final long SCHOOL = 300;

    private static Caller with(Role role, long organisation) {
        return new Identity(
                Optional.of(9L), "Somebody", Optional.of(organisation), Set.of(role), Identity.RUSSIAN, false);
    }

    private final Caller trainer = with(Role.TRAINER, SCHOOL);
    private final Caller otherTrainer = with(Role.TRAINER, 301);
    private final Caller employer = with(Role.EMPLOYER, MILL);
    private final Caller otherEmployer = with(Role.EMPLOYER, 200);

    private static Organisation school() {
        return Numbered.as(SCHOOL, OrganisationFixtures.aMember());
    }

    private Introduction asked() {
        return new Introduction(mill(MILL), school(), "Готовим слесарей за три месяца", trainer);
    }

    private static NeedEmployer mill(long organisation) {
        return new NeedEmployer(118, "7233", organisation, "Камский картон", null, "", "");
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(no -> assertThat(no.key())
                .isEqualTo(key));
    }

    @Test
    void it_says_what_the_institution_offers() {
        assertRefused("demand.refused.message", () -> new Introduction(mill(MILL), school(), " ", trainer));
        assertRefused(
                "demand.refused.toolong", () -> new Introduction(mill(MILL), school(), "a".repeat(1001), trainer));
    }

    @Test
    void nobody_is_put_in_touch_with_herself() {
        assertRefused("demand.refused.own", () -> new Introduction(mill(SCHOOL), school(), "Готовим", trainer));
    }

    @Test
    void both_sides_and_the_office_know_of_it_and_nobody_else() {
        Introduction asked = asked();

        assertThat(asked.isVisibleTo(trainer)).isTrue();
        assertThat(asked.isVisibleTo(employer)).isTrue();
        assertThat(asked.isVisibleTo(with(Role.DIRECTOR, 1))).isTrue();
        assertThat(asked.isVisibleTo(otherTrainer)).isFalse();
        assertThat(asked.isVisibleTo(otherEmployer)).isFalse();
        assertThat(asked.isVisibleTo(with(Role.EMPLOYER, SCHOOL))).isFalse();
    }

    @Test
    void the_name_is_told_when_the_employer_accepts_and_not_before() {
        Introduction asked = asked();
        assertThat(asked.isNamedTo(trainer)).isFalse();

        asked.accept();

        assertThat(asked.isNamedTo(trainer)).isTrue();
        assertThat(asked.isNamedTo(otherTrainer)).isFalse();
    }

    @Test
    void who_declines_says_why_and_stays_unknown() {
        Introduction asked = asked();
        assertRefused("demand.refused.reason", () -> asked.decline(" "));

        asked.decline("Учим сами");

        assertThat(asked.state()).isEqualTo(IntroductionState.DECLINED);
        assertThat(asked.answer()).isEqualTo("Учим сами");
        assertThat(asked.isNamedTo(trainer)).isFalse();
    }

    @Test
    void what_was_answered_stays_answered() {
        Introduction asked = asked();
        asked.withdraw();

        assertRefused("demand.refused.answered", asked::accept);
        assertRefused("demand.refused.answered", () -> asked.decline("Нет"));
        assertThat(asked.isNamedTo(trainer)).isFalse();
    }
}
