package perspectiva.training.session;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import perspectiva.core.store.Now;
import perspectiva.core.store.WorkingDays;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.FreeSlots;
import perspectiva.training.session.entity.MeetingSheet;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Trainer;
import perspectiva.training.session.entity.WeeklyPattern;

/**
 * What a sheet asks for: times, and whom the meetings need.
 *
 * @param room null when they take place online
 */
record Wish(List<Span> spans, CourseSession session, Room room, Trainer trainer, String topic) {

    static Wish of(MeetingSheet sheet, CourseSession session, Room room, Trainer trainer) {
        List<Span> spans = spans(sheet);
        spans.forEach(session::expectMeeting);
        if (!spans.get(0).start().isAfter(Now.instant())) {
            throw new Refused("training.meeting.refused.past").at("day");
        }
        return new Wish(spans, session, room, trainer, sheet.getTopic());
    }

    private static List<Span> spans(MeetingSheet sheet) {
        if (sheet.getDay() == null) {
            throw new Refused("training.meeting.refused.day").at("day");
        }
        if (sheet.getFrom() == null || sheet.getUntil() == null) {
            throw new Refused("training.meeting.refused.time").at(sheet.getFrom() == null ? "from" : "until");
        }
        return sheet.getDays().length == 0
                ? List.of(Span.on(sheet.getDay(), sheet.getFrom(), sheet.getUntil()))
                : pattern(sheet).spans(WorkingDays::isHoliday);
    }

    private static WeeklyPattern pattern(MeetingSheet sheet) {
        Set<DayOfWeek> days = EnumSet.copyOf(List.of(sheet.getDays()));
        return new WeeklyPattern(
                sheet.getDay(), sheet.getFrom(), sheet.getUntil(), days, sheet.getLast(), sheet.getUnits());
    }

    Demand demand() {
        return new Demand(room == null ? null : room.id(), trainer.id(), session.id());
    }

    Instant begins() {
        return spans.get(0).start();
    }

    Instant ends() {
        return spans.get(spans.size() - 1).end();
    }

    /** @param busy what is planned already, from its first day to {@link FreeSlots#DAYS} after its last */
    Planning against(Collection<MeetingRow> busy) {
        List<Planning.Date> dates = spans.stream()
                .map(span -> Planning.Date.of(span, Clash.of(span, demand(), busy)))
                .toList();
        return new Planning(
                dates,
                dates.stream().allMatch(Planning.Date::isFree)
                        ? List.of()
                        : offers(busy).stream().map(Planning.Offer::of).toList());
    }

    private List<Span> offers(Collection<MeetingRow> busy) {
        Predicate<LocalDate> isClosed = day ->
                WorkingDays.isHoliday(day) || day.getDayOfWeek() == DayOfWeek.SUNDAY || day.isAfter(session.endsOn());
        FreeSlots free = new FreeSlots(busy.stream().map(MeetingRow::span).toList(), isClosed);
        return spans.size() == 1 ? free.near(spans.get(0)) : free.forAll(spans);
    }
}
