package perspectiva.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.Account;
import perspectiva.core.caller.Identity;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.attendance.entity.AbsenceLetter;
import perspectiva.training.attendance.entity.AttendanceMark;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Marker;
import perspectiva.training.attendance.entity.Marking;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/** What the scripts make of the attendance a portal had before: their statements are run once more over rows as they were. */
class AttendanceUpgradeTest {

    private static final String OFFICE = "Комбинат вызвал на смену";

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    @AfterEach
    void realTime() {
        Now.reset();
    }

    /** The statements of a script that change rows, in their order. */
    private static List<String> changes(String script) {
        try (InputStream text = AttendanceUpgradeTest.class.getResourceAsStream("/db/training/" + script)) {
            String bare = new String(text.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(bare.split(";"))
                    .map(String::strip)
                    .filter(one -> one.matches("(?is)(insert|update|delete) .*"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void upgrade(MarkedGroup group, String script) {
        group.store.run(entities ->
                changes(script).forEach(one -> entities.createNativeQuery(one).executeUpdate()));
        group.store.run(
                entities -> entities.getEntityManagerFactory().getCache().evictAll());
    }

    /** The trainer marked the rest, and thereby wrote down under her name what the office had noted. */
    @ParameterizedTest
    @EnumSource
    void a_trainer_reads_no_word_of_the_office_that_was_copied_into_a_mark_of_hers(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        SetClock.at("2026-03-01T04:00:00Z");
        group.office(desk -> desk.absences.note(group.meeting, group.anna, OFFICE));
        SetClock.at("2026-03-02T04:30:00Z");
        Caller trainer = trainer(group);
        marked(group, group.meeting, group.anna, Presence.EXCUSED, OFFICE, trainer);
        marked(group, group.meeting, group.boris, Presence.EXCUSED, "Позвонил сам", trainer);

        upgrade(group, "V97__words_of_the_office.sql");

        assertThat(group.askedOfTrainer(desk -> desk.attendance.sheet(group.meeting))
                        .lines())
                .extracting(SheetLine::excuse)
                .containsExactly("", "Позвонил сам");
        assertThat(group.asked(desk -> desk.attendance.sheet(group.meeting)).lines())
                .extracting(SheetLine::excuse)
                .containsExactly(OFFICE, "Позвонил сам");
    }

    /** The session's trainer, with an account. */
    private static Caller trainer(MarkedGroup group) {
        long account = group.store.in(entities -> {
            Account own = new Account(
                    entities.find(Trainer.class, group.trainer).person(), "yurova@example.ru", Identity.RUSSIAN);
            entities.persist(own);
            entities.flush();
            return own.id();
        });
        return Some.with(account, Some.CENTRE, Role.TRAINER);
    }

    private static void marked(
            MarkedGroup group, long meeting, long enrolment, Presence presence, String excuse, Caller by) {
        group.store.run(entities -> entities.persist(new AttendanceMark(
                meeting, enrolment, Marking.of(presence, 4, null, excuse), Marker.of(by, MarkSource.SCREEN))));
    }

    /** Of absences that are long over nobody gets a letter; meetings that were cancelled are none. */
    @ParameterizedTest
    @EnumSource
    void what_was_missed_before_there_were_letters_is_taken_as_told(Database database) {
        MarkedGroup group = new MarkedGroup(STORE.empty(database));
        group.store.run(entities -> {
            entities.find(Enrolment.class, group.anna).attend();
            entities.find(Enrolment.class, group.boris).attend();
        });
        long second = group.planned(SomeSession.START.plusDays(1), 9, false);
        long third = group.planned(SomeSession.START.plusDays(2), 9, false);
        long cancelled = group.planned(SomeSession.START.plusDays(3), 9, false);
        for (long meeting : new long[] {group.meeting, second, third, cancelled}) {
            marked(group, meeting, group.anna, Presence.ABSENT, "", Some.director());
        }
        marked(group, group.meeting, group.boris, Presence.EXCUSED, "Болел", Some.director());
        marked(group, second, group.boris, Presence.PRESENT, "", Some.director());
        group.store.run(entities -> entities.find(Meeting.class, cancelled).cancelWithSession());

        upgrade(group, "V90__letters_about_absences.sql");

        List<AbsenceLetter> told =
                group.store.in(entities -> entities.createQuery("select l from AbsenceLetter l", AbsenceLetter.class)
                        .getResultList());
        assertThat(told)
                .extracting(AbsenceLetter::enrolmentId, AbsenceLetter::missed)
                .containsExactly(tuple(group.anna, 3));
    }
}
