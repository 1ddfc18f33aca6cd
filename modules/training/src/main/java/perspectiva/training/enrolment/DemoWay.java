package perspectiva.training.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.enrolment.entity.Application;
import perspectiva.training.enrolment.entity.ApplicationSheet;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.EnrolmentState;
import perspectiva.training.enrolment.entity.LeavingReason;
import perspectiva.training.session.entity.CourseSession;

/** Leads an enrolment of the demonstration, by the clock of each moment, to where it would be today. */
final class DemoWay {

    private static final Duration KEPT = Duration.ofHours(72);

    private static final LeavingReason[] REASONS = {
        LeavingReason.FOUND_WORK, LeavingReason.TIMETABLE, LeavingReason.FAMILY, LeavingReason.HEALTH
    };

    /** Hears of every step. */
    interface Log {
        void moved(Enrolment enrolment, String before, String reason);
    }

    private final CourseSession session;
    private final Instant today;
    private final Instant begin;
    private final Instant end;
    private final Log log;

    /** @param begin when the session's first meeting begins, @param end when its last ends */
    DemoWay(CourseSession session, Instant begin, Instant end, Instant today, Log log) {
        this.session = session;
        this.begin = begin;
        this.end = end;
        this.today = today;
        this.log = log;
    }

    /** Sets the clock to so many days before the first meeting, though never into the future. */
    void daysBefore(long days) {
        at(begin.minus(Duration.ofDays(days)));
    }

    /** Somebody applies some weeks before the session begins, or some hours ago when that is still to come. */
    void application(int number) {
        Instant moment = begin.minus(Duration.ofDays(20 + number % 15));
        at(moment.isBefore(today) ? moment : today.minus(Duration.ofMinutes(500 + 97L * number)));
    }

    private void at(Instant moment) {
        Now.use(Clock.fixed(moment.isAfter(today) ? today : moment, Now.zone()));
    }

    /** Somebody applies; some are brought by others. */
    static Application application(int number, Optional<Organisation> employer) {
        ApplicationSheet sheet = new ApplicationSheet();
        sheet.setEducation(number % 3 == 0 ? EntryEducation.HIGHER : EntryEducation.VOCATIONAL);
        sheet.setAgreed(true);
        if (number % 7 == 3) {
            sheet.setPaper("Направление № " + (100 + number));
            return new Application(EnrolmentSource.EMPLOYMENT_SERVICE, sheet);
        }
        if (number % 3 == 0 && employer.isPresent()) {
            return new Application(EnrolmentSource.EMPLOYER, sheet).by(employer.get());
        }
        if (number % 6 == 5) {
            sheet.setPaper("Заявление на бумаге, папка " + (1 + number % 9));
            return new Application(EnrolmentSource.OFFICE, sheet);
        }
        return new Application(EnrolmentSource.SELF, sheet);
    }

    Enrolment applied(Person person, Application application) {
        return new Enrolment(session, person, application);
    }

    /** @param seat the next free number, @param agreement empty for those who get none */
    void lead(Enrolment enrolment, EnrolmentState goal, int number, int seat, String agreement) {
        step(enrolment, "", () -> {});
        if (goal == EnrolmentState.WAITLISTED || goal == EnrolmentState.OFFERED) {
            wait(enrolment, goal, seat);
        } else if (goal == EnrolmentState.INELIGIBLE) {
            daysBefore(18);
            step(enrolment, "Нет документа об образовании", () -> enrolment.reject("Нет документа об образовании"));
        } else if (!agreement.isEmpty()) {
            daysBefore(18);
            step(enrolment, agreement, () -> enrolment.confirm(seat, agreement));
            learn(enrolment, goal, number);
        } else if (goal == EnrolmentState.WITHDRAWN) {
            leave(enrolment, number, 12);
        } else if (goal == EnrolmentState.TRANSFERRED) {
            daysBefore(12);
            step(enrolment, "", () -> enrolment.transfer("другой поток"));
        }
    }

    private void wait(Enrolment enrolment, EnrolmentState goal, int seat) {
        daysBefore(18);
        step(enrolment, "", enrolment::queue);
        if (goal == EnrolmentState.OFFERED) {
            at(today.minus(Duration.ofHours(5)));
            step(enrolment, "", () -> enrolment.offer(seat, today.plus(KEPT).minus(Duration.ofHours(5))));
        }
    }

    private void learn(Enrolment enrolment, EnrolmentState goal, int number) {
        if (goal == EnrolmentState.CONFIRMED) {
            return;
        }
        at(begin);
        step(enrolment, "", enrolment::attend);
        if (goal == EnrolmentState.DROPPED_OUT) {
            leave(enrolment, number, -9);
        } else if (goal == EnrolmentState.COMPLETED || goal == EnrolmentState.FAILED) {
            at(end.plus(Duration.ofDays(1)));
            boolean isPassed = goal == EnrolmentState.COMPLETED;
            String why = "Итоговая аттестация не сдана";
            step(enrolment, isPassed ? "" : why, isPassed ? enrolment::complete : () -> enrolment.fail(why));
        }
    }

    private void leave(Enrolment enrolment, int number, int days) {
        daysBefore(days);
        boolean isCancelled = session.state() == perspectiva.training.session.entity.SessionState.CANCELLED;
        LeavingReason why = isCancelled ? LeavingReason.CANCELLED : REASONS[number % REASONS.length];
        step(enrolment, "", () -> enrolment.leave(why, ""));
    }

    private void step(Enrolment enrolment, String reason, Runnable verb) {
        EnrolmentState before = enrolment.state();
        verb.run();
        log.moved(enrolment, before == enrolment.state() ? "" : before.word(), reason);
    }
}
