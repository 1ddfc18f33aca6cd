package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.Centre;
import perspectiva.training.answer.EmployersNeeds;
import perspectiva.training.answer.entity.DemandAnswer;
import perspectiva.training.course.entity.EntryEducation;
import perspectiva.training.course.entity.Some;
import perspectiva.training.course.entity.Syllabus;
import perspectiva.training.enrolment.entity.ListLine;
import perspectiva.training.session.entity.CourseSession;

/**
 * Lists of people for a session with two seats, and the office that judges and carries them out. Nobody in the town is known yet
 * but the mill.
 */
final class BroughtLists {

    private static final int SEATS = 2;

    static final String HEADING = "Фамилия;Имя;Отчество;Дата рождения;Согласие;Родитель или опекун\n";

    static final String FIVE = HEADING
            + "Юрова;Анна;Петровна;01.05.1990;да;\n"
            + "Пермякова;Ольга;;1991-02-03;да;\n"
            + "Лихачёв;Олег;Ильич;31.12.1985;да;\n"
            + "Молчун;Иван;;01.01.1980;;\n"
            + "ЮРОВА;Анна;Петровна;1.5.1990;да;\n"
            + "Малая;Яна;;01.06.2010;да;Малая О. П.\n"
            + "Кривая;Дата;;32.01.1990;да;\n";

    final Store store;
    final Texts texts = new Texts();
    long session;

    /** What the session answers of the mill's needs. */
    Optional<DemandAnswer> answered = Optional.empty();

    BroughtLists(Store store) {
        this.store = store;
        SetClock.at("2026-01-20T08:00:00Z");
        texts.add("training", BroughtLists.class.getClassLoader());
        texts.add("core", BroughtLists.class.getClassLoader());
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            centre.knows(Some.MILL, "Комбинат");
            Syllabus syllabus = Some.syllabus();
            syllabus.getTerms().setEntryEducation(EntryEducation.ANY);
            session = centre.enrolling(centre.teaches(syllabus), 1, SEATS).id();
        });
    }

    PeopleLists lists(EntityManager entities, Caller caller) {
        PeopleLists lists = new PeopleLists();
        lists.entities = entities;
        lists.caller = caller;
        lists.texts = texts;
        lists.admission = new AdmissionDesk(entities, caller).admission;
        lists.seats = lists.admission.seats;
        lists.newcomers = newcomers(entities);
        lists.limits = new RateLimits() {
            @Override
            public void take(String what, String who, int most, Duration in) {}
        };
        return lists;
    }

    static Newcomers newcomers(EntityManager entities) {
        Newcomers newcomers = new Newcomers();
        newcomers.entities = entities;
        return newcomers;
    }

    PeopleListSteps steps(EntityManager entities) {
        PeopleListSteps steps = new PeopleListSteps();
        steps.entities = entities;
        steps.admission = new AdmissionDesk(entities, Some.director()).admission;
        steps.seats = steps.admission.seats;
        steps.newcomers = newcomers(entities);
        steps.callers = new CurrentCaller();
        steps.audit = new NotedAudit();
        steps.needs = new EmployersNeeds() {
            @Override
            public Optional<DemandAnswer> answeredBy(CourseSession one, long employer) {
                assertThat(entities.getLockMode(one))
                        .as("nobody links anything between the question and the enrolment")
                        .isEqualTo(LockModeType.PESSIMISTIC_WRITE);
                return answered;
            }
        };
        return steps;
    }

    long bring(Caller caller, String table) {
        return store.in(entities -> lists(entities, caller)
                .bring(
                        session,
                        "люди.csv",
                        "Заявления от 20.01.2026",
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
    }

    /** As the task does it: each line in a transaction of its own. */
    void carryOut(Caller caller, long list) {
        store.run(entities -> lists(entities, caller).carryOut(list));
        assertThat(claims(list)).isTrue();
        assertThat(claims(list)).as("while one works at it nobody else does").isFalse();
        for (Optional<Long> line = next(list); line.isPresent(); line = next(list)) {
            long id = line.get();
            try {
                store.run(entities -> steps(entities).admit(list, id));
            } catch (Refused why) {
                store.run(entities -> steps(entities).refuse(list, id, why));
            }
        }
        store.run(entities -> steps(entities).finish(list));
    }

    boolean claims(long list) {
        return store.in(entities -> steps(entities).claim(list));
    }

    Optional<Long> next(long list) {
        return store.in(entities -> steps(entities).next(list));
    }

    List<ListLine> lines(long list) {
        return store.in(entities -> lists(entities, Some.director()).lines(list));
    }

    long count(Class<?> type) {
        return store.in(
                entities -> entities.createQuery("select count(r) from " + type.getSimpleName() + " r", Long.class)
                        .getSingleResult());
    }

    void admitNext(long list) {
        long line = next(list).orElseThrow();
        store.run(entities -> steps(entities).admit(list, line));
    }
}
