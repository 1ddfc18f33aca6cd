package perspectiva.training.evaluation;

import static perspectiva.training.session.entity.SomeSession.END;
import static perspectiva.training.session.entity.SomeSession.START;
import static perspectiva.training.session.entity.SomeSession.facts;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import perspectiva.core.accounts.Account;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Store;
import perspectiva.spi.Caller;
import perspectiva.training.Centre;
import perspectiva.training.attendance.entity.Presence;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.evaluation.entity.FormKind;
import perspectiva.training.evaluation.entity.Tally;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.SomeSession;
import perspectiva.training.session.entity.Trainer;

/**
 * A session on its last day and its people, all of whom were there, who are asked what they think of it. The mill sent the
 * first of them.
 */
final class AskedGroup {

    static final String BEFORE_IT = "2026-02-24T08:00:00Z";
    static final String LAST_DAY = "2026-04-24T08:00:00Z";
    static final String HERE = "192.0.2.1";
    static final long FORGE = 299;
    static final Caller NOBODY = Some.with(99, 0);

    private static final String IN_JANUARY = "2026-01-20T08:00:00Z";

    final Store store;
    final List<Long> people = new ArrayList<>();

    /** Teaches the group. */
    long trainer;

    /** Teaches there too, but others. */
    long other;

    long session;
    private long meeting;

    AskedGroup(Store store, int count) {
        this.store = store;
        SetClock.at(IN_JANUARY);
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            centre.knows(Some.MILL, "Комбинат");
            centre.knows(FORGE, "Кузница");
            centre.room("Класс 1");
            centre.teaches();
            trainer = centre.trainer("Юрова").id();
            other = centre.trainer("Другова").id();
            gather(entities, 0, count);
            entities.find(Enrolment.class, people.get(0))
                    .application()
                    .by(entities.find(Organisation.class, Some.MILL));
        });
        begin();
    }

    /** One more session of the same version, with so many people, is from now on the one meant. */
    void another(int count) {
        SetClock.at(IN_JANUARY);
        people.clear();
        store.run(entities -> gather(entities, 10, count));
        begin();
    }

    private void gather(EntityManager entities, int first, int count) {
        Centre centre = Centre.in(entities);
        CourseSession made = centre.confirmed(version(entities));
        Room room = entities.createQuery("select r from Room r", Room.class).getSingleResult();
        Trainer teacher = entities.find(Trainer.class, trainer);
        session = made.id();
        meeting = centre.meets(made, SomeSession.morning(START), room, teacher).id();
        centre.meets(made, SomeSession.morning(END), room, teacher);
        IntStream.range(first, first + count).forEach(place -> {
            long enrolment = centre.enrolled(made, "Учащийся" + (char) ('а' + place));
            entities.find(Enrolment.class, enrolment).attend();
            centre.marked(meeting, enrolment, Presence.PRESENT);
            people.add(enrolment);
        });
    }

    private void begin() {
        SetClock.at("2026-03-02T04:00:00Z");
        store.run(entities -> entities.find(CourseSession.class, session).start(facts()));
        SetClock.at(LAST_DAY);
    }

    /** Somebody with a seat who never came. */
    long absent() {
        return store.in(entities -> {
            Centre centre = Centre.in(entities);
            long never = centre.enrolled(entities.find(CourseSession.class, session), "Отсутствующий");
            entities.find(Enrolment.class, never).attend();
            centre.marked(meeting, never, Presence.ABSENT);
            return never;
        });
    }

    private static CourseVersion version(EntityManager entities) {
        return entities.createQuery("select v from CourseVersion v", CourseVersion.class)
                .getSingleResult();
    }

    long version() {
        return store.in(entities -> version(entities).id());
    }

    /** The office works, or somebody who has nothing but a link. */
    void office(Consumer<FormOffice> work) {
        store.run(entities -> work.accept(new FormOffice(entities, NOBODY, 0)));
    }

    <T> T ofOffice(Function<FormOffice, T> work) {
        return store.in(entities -> work.apply(new FormOffice(entities, NOBODY, 0)));
    }

    void ask(FormKind... kinds) {
        office(office -> {
            for (FormKind kind : kinds) {
                office.steps.due(kind).forEach(one -> office.steps.invite(one, kind));
            }
        });
        office(office -> office.steps.untold().forEach(office.steps::tell));
    }

    static String link(FormKind kind, long enrolment) {
        return "first " + kind.word() + enrolment;
    }

    /** All items that fit get the same points. */
    static Map<String, String> said(int points) {
        Map<String, String> typed = new HashMap<>();
        FormKind.REACTION.items(List.of()).forEach(item -> typed.put("item-" + item.key(), Integer.toString(points)));
        IntStream.range(0, 12).forEach(place -> typed.put("item-o" + place, Integer.toString(points)));
        return typed;
    }

    void answer(FormKind kind, long enrolment, int points) {
        office(office -> office.forms.answer(link(kind, enrolment), said(points), HERE));
    }

    void close(FormKind kind) {
        office(office ->
                office.desk.close(office.rows.of(session, kind).orElseThrow().id()));
    }

    RoundResult result(FormKind kind) {
        return ofOffice(office -> office.results.of(session)).stream()
                .filter(one -> one.round().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    SumResult sum(FormKind kind) {
        long version = version();
        return ofOffice(office -> office.results.ofVersion(version)).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    List<Tally> tallies(FormKind kind) {
        return ofOffice(office -> office.rows.tallies(
                List.of(office.rows.of(session, kind).orElseThrow().id())));
    }

    /** How many people's points wait for what they say afterwards. */
    long waiting() {
        return store.in(entities -> entities.createQuery("select count(distinct s.pair) from SelfRating s", Long.class)
                .getSingleResult());
    }

    /** How many rounds a list with this address shows. */
    static long found(FormOffice office, Map<String, String> address) {
        return office.results.list(FormFilter.of(address), Paging.first()).total();
    }

    /** A new account of somebody in the group. */
    long account(long enrolment) {
        return store.in(entities -> {
            Person person = entities.find(Enrolment.class, enrolment).person();
            Account account = new Account(person, "p" + enrolment + "@example.ru", Locale.ENGLISH);
            entities.persist(account);
            return account.id();
        });
    }
}
