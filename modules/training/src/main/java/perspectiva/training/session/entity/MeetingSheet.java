package perspectiva.training.session.entity;

import java.io.Serial;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed about a meeting, or about meetings that repeat. */
public class MeetingSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private Long session;
    private LocalDate day;
    private LocalTime from = LocalTime.of(9, 0);
    private LocalTime until = LocalTime.of(12, 10);
    private Long room;
    private Long trainer;
    private String topic;
    private DayOfWeek[] days = {};
    private LocalDate last;
    private Integer units;
    private boolean leavingOut;

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }

    public Long getTrainer() {
        return trainer;
    }

    public void setTrainer(Long trainer) {
        this.trainer = trainer;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public DayOfWeek[] getDays() {
        return days;
    }

    public void setDays(DayOfWeek[] days) {
        this.days = days;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public boolean isLeavingOut() {
        return leavingOut;
    }

    public void setLeavingOut(boolean leavingOut) {
        this.leavingOut = leavingOut;
    }
}
