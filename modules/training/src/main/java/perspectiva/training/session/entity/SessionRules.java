package perspectiva.training.session.entity;

import java.time.Instant;
import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** What must be right about a session's sheet before anything is stored. */
final class SessionRules {

    private static final int SEATS_MOST = 500;

    private SessionRules() {}

    static void check(SessionSheet sheet, SessionFacts facts) {
        checkSeats(sheet.getSeatsMin(), sheet.getSeatsMax());
        checkDates(sheet);
        checkMeetings(sheet, facts);
        if (sheet.getMode() == null) {
            throw new Refused("training.session.refused.mode").at("mode");
        }
        if (sheet.getPrice() != null && sheet.getPrice() < 0) {
            throw new Refused("training.session.refused.price").at("price");
        }
    }

    private static void checkSeats(Integer least, Integer most) {
        if (least == null || least < 1) {
            throw new Refused("training.session.refused.seats.least").at("seatsMin");
        }
        if (most == null || most < least || most > SEATS_MOST) {
            throw new Refused("training.session.refused.seats.most", least, SEATS_MOST).at("seatsMax");
        }
    }

    private static void checkDates(SessionSheet sheet) {
        if (sheet.getStartsOn() == null) {
            throw new Refused("training.session.refused.start").at("startsOn");
        }
        if (sheet.getEndsOn() == null || sheet.getEndsOn().isBefore(sheet.getStartsOn())) {
            throw new Refused("training.session.refused.end").at("endsOn");
        }
        if (sheet.getEnrolUntil() == null || sheet.getEnrolUntil().isAfter(sheet.getStartsOn())) {
            throw new Refused("training.session.refused.deadline").at("enrolUntil");
        }
    }

    private static void checkMeetings(SessionSheet sheet, SessionFacts facts) {
        if (facts.first()
                .filter(first -> day(first).isBefore(sheet.getStartsOn()))
                .isPresent()) {
            throw new Refused("training.session.refused.outside").at("startsOn");
        }
        if (facts.last().filter(last -> day(last).isAfter(sheet.getEndsOn())).isPresent()) {
            throw new Refused("training.session.refused.outside").at("endsOn");
        }
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Now.zone());
    }
}
