package perspectiva.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import perspectiva.core.start.Settings;
import perspectiva.training.attendance.entity.MarkingTerms;

/**
 * The terms of this installation: {@code training.marks.days}, {@code training.checkin.before} and {@code
 * training.checkin.after} in minutes. What is not said is as usual.
 */
@ApplicationScoped
class AttendanceTerms {

    @Inject
    Settings settings;

    MarkingTerms marking() {
        MarkingTerms usual = MarkingTerms.USUAL;
        return new MarkingTerms(
                settings.number("training.marks.days", usual.dueDays()),
                minutes("training.checkin.before", usual.opensBefore()),
                minutes("training.checkin.after", usual.closesAfter()));
    }

    private Duration minutes(String setting, Duration usual) {
        return Duration.ofMinutes(settings.number(setting, (int) usual.toMinutes()));
    }
}
