package perspectiva.training.evaluation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import perspectiva.training.evaluation.entity.FormItem;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.FormRound;
import perspectiva.training.session.entity.CourseSession;

/**
 * A form as it lies before somebody.
 *
 * @param round its round's key
 * @param title the course's
 * @param about whom it asks about, when that is somebody else than who answers, and only as long as it can be answered; else empty
 * @param questions the words of its open questions, as far as they are asked
 * @param least how many answers a figure is made of
 * @param step the word of what can be done with it: ask, used, closed
 */
public record AskedForm(
        long round,
        FormKind kind,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant closesAt,
        String about,
        List<FormItem> items,
        List<String> questions,
        int least,
        String step)
        implements Serializable {

    static AskedForm of(
            FormRound round, CourseSession session, List<FormItem> items, String about, int least, boolean isAnswered) {
        String step = isAnswered ? "used" : round.isOpen() ? "ask" : "closed";
        return new AskedForm(
                round.id(),
                round.kind(),
                session.title(),
                session.startsOn(),
                session.endsOn(),
                round.closesAt(),
                step.equals("ask") ? about : "",
                items,
                round.asksOpenly() ? round.kind().questions() : List.of(),
                least,
                step);
    }
}
