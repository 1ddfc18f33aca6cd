package perspectiva.training.enrolment;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.records.Numbers;
import perspectiva.core.start.Settings;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.text.Formats;
import perspectiva.spi.Caller;
import perspectiva.training.enrolment.entity.Enrolment;

/** All that admits, offers, judges and forgets, around one entity manager; nothing is posted or noted down. */
final class AdmissionDesk {

    final Admission admission = new Admission();
    final Offers offers = new Offers();
    final Enrolments enrolments = new Enrolments();
    final Judging judging = new Judging();
    final SessionPeople people = new SessionPeople();
    final UnsuccessfulApplications old = new UnsuccessfulApplications();

    /** Why somebody is passed over who did not answer when the same seat was offered. */
    static final String MISSED = "missed";

    /** Whom the waiting list passed over, and why. */
    final List<String> skipped = new ArrayList<>();

    AdmissionDesk(EntityManager entities, Caller caller) {
        EnrolmentJournal journal = journal();
        EnrolmentLetters letters = letters();
        Settings settings = new SomeSettings();
        Seats seats = new Seats();
        seats.entities = entities;
        OwnTimetable timetable = new OwnTimetable();
        timetable.entities = entities;
        timetable.formats = new Formats();
        WaitingList waiting = new WaitingList();
        waiting.entities = entities;
        waiting.seats = seats;
        waiting.timetable = timetable;
        waiting.journal = journal;
        waiting.letters = letters;
        waiting.formats = new Formats();
        waiting.settings = settings;
        waiting.caller = caller;
        admission.entities = entities;
        admission.caller = caller;
        admission.seats = seats;
        admission.waiting = waiting;
        admission.timetable = timetable;
        admission.journal = journal;
        admission.letters = letters;
        admission.numbers = new Numbers() {
            @Override
            public String next(String prefix, int year) {
                return prefix + "-" + year + "-0001";
            }
        };
        offers.entities = entities;
        offers.admission = admission;
        offers.seats = seats;
        offers.waiting = waiting;
        offers.journal = journal;
        offers.letters = letters;
        judging.entities = entities;
        judging.admission = admission;
        judging.journal = journal;
        judging.rows = new EnrolmentRows() {
            @Override
            Enrolment byId(long id) {
                return null;
            }
        };
        enrolments.rows = judging.rows;
        enrolments.admission = admission;
        enrolments.entities = entities;
        enrolments.waiting = waiting;
        people.entities = entities;
        people.journal = journal;
        people.letters = letters;
        old.entities = entities;
        old.settings = settings;
    }

    private EnrolmentJournal journal() {
        return new EnrolmentJournal() {
            @Override
            void moved(Enrolment enrolment, String before, String reason) {}

            @Override
            void moved(Enrolment enrolment, String before) {}

            @Override
            void remembered(Enrolment enrolment, String before, String reason) {}

            @Override
            void lapsed(Enrolment enrolment, String before) {}

            @Override
            void skipped(Enrolment enrolment, String why) {
                skipped.add(enrolment.person().familyName() + ": " + why);
            }

            @Override
            void missed(Enrolment enrolment) {
                skipped.add(enrolment.person().familyName() + ": " + MISSED);
            }
        };
    }

    private static EnrolmentLetters letters() {
        return new EnrolmentLetters() {
            @Override
            void applied(Enrolment enrolment) {}

            @Override
            void confirmed(Enrolment enrolment) {}

            @Override
            void waitlisted(Enrolment enrolment) {}

            @Override
            void offered(Enrolment enrolment) {}

            @Override
            void lapsed(Enrolment enrolment) {}

            @Override
            void leftOver(Enrolment enrolment) {}
        };
    }
}
