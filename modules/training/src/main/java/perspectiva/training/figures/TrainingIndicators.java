package perspectiva.training.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import perspectiva.spi.Indicators;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.figures.YearRows.Ended;

/** The training's indicators (domain guide, 7 and R2, R7, R8 of 14). */
@ApplicationScoped
@Transactional
public class TrainingIndicators implements Indicators {

    @Inject
    YearRows rows;

    @Override
    public List<Value> of(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        Tally all = rows.sessions(from, to).stream().map(Ended::tally).reduce(Tally.NONE, Tally::plus);
        long converted = rows.differentPeople(CourseKind.RETRAINING, from, to);
        long people = all.started();
        return List.of(
                value("seats", Unit.SEATS, all.seats(), 1, people),
                value("filled", Unit.SEATS, people, 1, people),
                value("completion", Unit.PERCENT, all.completed(), people, people),
                value("certification", Unit.PERCENT, all.certified(), all.completed(), all.completed()),
                value("hours", Unit.HOURS, all.hours(), 1, people),
                value("hourcost", Unit.KOPECKS_EACH, all.actual(), all.costedHours(), people),
                value("conversion", Unit.PEOPLE, converted, 1, converted));
    }

    private static Value value(String word, Unit unit, long part, long whole, long people) {
        return new Value("training." + word, "training.figures.indicator." + word, unit, part, whole, people);
    }
}
