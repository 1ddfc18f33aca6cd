package perspectiva.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.core.store.WorkingDays;
import perspectiva.spi.Refused;

/**
 * What a person asks about the own data, and how it was answered. An answer is due within ten working days (152-FZ, article
 * 20).
 */
@Entity
@Table(name = "core_subject_request")
public class SubjectRequest extends StoredRecord {

    /** Working days within which a person must be answered. */
    public static final int DAYS = 10;

    private static final int WORDS = 2000;

    /** What is asked for. */
    public enum Kind {
        CORRECTION,
        ERASURE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands. */
    public enum State {
        OPEN,
        DONE,
        DECLINED,
        TAKEN_BACK;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    @Column(name = "record_number")
    private String number;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;

    @Column(name = "asked_on")
    private LocalDate askedOn = Now.today();

    @Column(name = "due_on")
    private LocalDate dueOn = WorkingDays.after(askedOn, DAYS);

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    /** 1 while somebody waits for the answer, else 0. */
    @Column(name = "is_open")
    private int open = 1;

    private String answer = "";

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected SubjectRequest() {}

    SubjectRequest(String number, long person, Kind kind, String words) {
        this.number = number;
        this.person = person;
        this.kind = kind;
        this.words =
                kind == Kind.ERASURE ? Typed.optional(words, WORDS, "words") : Typed.required(words, WORDS, "words");
    }

    void done(String how) {
        end(State.DONE, Typed.optional(how, WORDS, "answer"));
    }

    /** @param why told to the person: no without a reason is no answer */
    void decline(String why) {
        end(State.DECLINED, Typed.required(why, WORDS, "answer"));
    }

    void takeBack() {
        end(State.TAKEN_BACK, "");
    }

    /** Once the person is erased, nobody needs the words any more. */
    void forgetWords() {
        words = "";
    }

    private void end(State last, String said) {
        if (state != State.OPEN) {
            throw new Refused("core.refused.request.answered");
        }
        state = last;
        open = 0;
        answer = said;
        answeredOn = Now.today();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Days of the calendar until the answer is due; below nought when it is late. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(Now.today(), dueOn);
    }

    public boolean isLate() {
        return isOpen() && daysLeft() < 0;
    }

    public String number() {
        return number;
    }

    public long person() {
        return person;
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    public String answer() {
        return answer;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }
}
