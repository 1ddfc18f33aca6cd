package perspectiva.training.assessment.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import perspectiva.training.attendance.entity.AttendanceShare;
import perspectiva.training.course.entity.Assessment;
import perspectiva.training.course.entity.AssessmentKind;

/**
 * How somebody stands in a course by {@link PassPolicy}, and why.
 *
 * @param needed percent of the lesson units held one must attend
 * @param components what is asked, in the order of the scheme
 */
public record Standing(AttendanceShare share, int needed, List<Component> components) {

    public Standing {
        components = List.copyOf(components);
    }

    /**
     * One assessment and how the person did in it.
     *
     * @param place in the scheme; nought for the first
     * @param last the attempt that counts; empty until there is one
     */
    public record Component(int place, Assessment assessment, Optional<Attempt> last) {

        public Verdict says() {
            return last.map(Attempt::mark)
                    .map(mark -> mark.passes(assessment) ? Verdict.PASSED : Verdict.FAILED)
                    .orElse(Verdict.OPEN);
        }

        /** Whether somebody may not pass because of it. */
        public boolean isMissed() {
            return assessment.isRequired() && says() == Verdict.FAILED;
        }

        public boolean isAwaited() {
            return assessment.isRequired() && says() == Verdict.OPEN;
        }
    }

    public Verdict says() {
        if (isTooSeldom() || components.stream().anyMatch(Component::isMissed)) {
            return Verdict.FAILED;
        }
        boolean isUnknown = isUnattended() || components.stream().anyMatch(Component::isAwaited);
        return isUnknown ? Verdict.OPEN : Verdict.PASSED;
    }

    /** Whether the person attended less than was asked. */
    public boolean isTooSeldom() {
        return !share.isUnknown() && !share.isAtLeast(needed);
    }

    /** Whether attendance is asked and nothing of it was marked. */
    public boolean isUnattended() {
        return share.isUnknown() && needed > 0;
    }

    public boolean isPassed() {
        return says() == Verdict.PASSED;
    }

    /**
     * The weighted result, from 0 to 100, rounded half up; whoever did not appear has nought in it. Empty until everything that
     * weighs is marked, and where nothing does.
     */
    public Optional<Integer> grade() {
        List<Component> weighing =
                components.stream().filter(one -> weight(one) > 0).toList();
        if (weighing.isEmpty() || weighing.stream().anyMatch(one -> one.last().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(weighing.stream()
                .map(Standing::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    private static int weight(Component one) {
        return one.assessment().getWeight() == null ? 0 : one.assessment().getWeight();
    }

    private static BigDecimal share(Component one) {
        Integer value = one.last().map(Attempt::mark).map(Mark::value).orElse(0);
        return BigDecimal.valueOf((long) weight(one) * value)
                .divide(BigDecimal.valueOf(one.assessment().getMost()), 6, RoundingMode.HALF_UP);
    }

    /** The worker's rank the final examination gave; empty where it gave none, or was not passed. */
    public Optional<Integer> rank() {
        return components.stream()
                .filter(one -> one.assessment().getKind() == AssessmentKind.FINAL && one.says() == Verdict.PASSED)
                .findFirst()
                .flatMap(Component::last)
                .map(Attempt::mark)
                .map(Mark::rank);
    }
}
