package perspectiva.training.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.session.MeetingFilter;
import perspectiva.training.session.MeetingRow;
import perspectiva.training.session.Rooms;
import perspectiva.training.session.Timetable;
import perspectiva.training.session.Trainers;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.Trainer;

/** Meetings of a week or a month; a trainer sees own ones. All its state stands in the address. */
@Named("trainingCalendarView")
@RequestScoped
public class CalendarView {

    @Inject
    Timetable timetable;

    @Inject
    Rooms rooms;

    @Inject
    Trainers trainers;

    @Inject
    Formats formats;

    @Inject
    Caller caller;

    private CalendarSpan shown;
    private MeetingFilter filter;
    private List<CalendarDay> days;
    private List<Room> places = List.of();
    private List<Trainer> teachers = List.of();

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        shown = CalendarSpan.of(address);
        filter = MeetingFilter.of(address);
        Map<LocalDate, List<MeetingRow>> byDay = timetable.between(shown.first(), shown.last(), filter).stream()
                .collect(Collectors.groupingBy(MeetingRow::day));
        days = shown.first()
                .datesUntil(shown.last().plusDays(1))
                .map(day -> new CalendarDay(
                        day, day.equals(Now.today()), shown.isBeside(day), byDay.getOrDefault(day, List.of())))
                .toList();
        if (isReadingAll()) {
            places = rooms.active();
            teachers = trainers.active();
        }
    }

    /** Whether the caller plans meetings, and so may drag them. */
    public boolean isPlanning() {
        return caller.is(Role.DIRECTOR);
    }

    public boolean isReadingAll() {
        return caller.isAny(Role.DIRECTOR, Role.BOARD, Role.COUNCIL);
    }

    /**
     * Where a click on a meeting leads: who plans changes it, who teaches marks people from its day on, others read its
     * session.
     */
    public String addressOf(MeetingRow meeting) {
        if (isPlanning()) {
            return "/training/meeting?id=" + meeting.id();
        }
        return caller.is(Role.TRAINER) && !meeting.day().isAfter(Now.today())
                ? "/training/attendance?meeting=" + meeting.id()
                : "/training/session?id=" + meeting.sessionId();
    }

    /** What is shown, in words: a month, or a week's first and last day. */
    public String getHeading() {
        return shown.isMonth()
                ? DateTimeFormatter.ofPattern("LLLL uuuu", caller.language()).format(shown.day())
                : formats.date(shown.first()) + " – " + formats.date(shown.last());
    }

    public String dayOfWeek(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, caller.language());
    }

    public boolean isMonth() {
        return shown.isMonth();
    }

    public boolean isIdle() {
        return days.stream().allMatch(day -> day.meetings().isEmpty());
    }

    public LocalDate getDay() {
        return shown.day();
    }

    public LocalDate getBefore() {
        return shown.before();
    }

    public LocalDate getAfter() {
        return shown.after();
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    public Long getRoom() {
        return filter.room().orElse(null);
    }

    public Long getTrainer() {
        return filter.trainer().orElse(null);
    }

    public List<Room> getRooms() {
        return places;
    }

    public List<Trainer> getTrainers() {
        return teachers;
    }
}
