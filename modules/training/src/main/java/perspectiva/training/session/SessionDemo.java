package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.accounts.Account;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.demo.DemoAccount;
import perspectiva.core.demo.DemoAccounts;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.DocumentKind;
import perspectiva.training.course.entity.VersionState;
import perspectiva.training.session.entity.CourseSession;
import perspectiva.training.session.entity.Meeting;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.RoomSheet;
import perspectiva.training.session.entity.SessionFacts;
import perspectiva.training.session.entity.SessionMode;
import perspectiva.training.session.entity.SessionSheet;
import perspectiva.training.session.entity.Span;
import perspectiva.training.session.entity.Taught;
import perspectiva.training.session.entity.Trainer;

/**
 * The sessions of the demonstration town: 121 over two years, the last of them still to come, in all states. Each is led to
 * where it would be today by the clock of that moment.
 */
@ApplicationScoped
public class SessionDemo {

    private static final int SESSIONS = 120;
    private static final int DAYS_BACK = 700;
    private static final int DAYS = 790;
    private static final int TRAINERS = 9;
    private static final long FEE = 1_500_00L;

    private static final List<String> ROOMS = List.of(
            "Класс 1;ул. Школьная, д. 203;16;Проектор, доска",
            "Класс 2;ул. Школьная, д. 203;24;Проектор, доска",
            "Компьютерный класс;ул. Школьная, д. 203;14;14 компьютеров, проектор",
            "Сварочная мастерская;ул. Чапаева, д. 301;10;8 сварочных постов, вытяжка",
            "Слесарная мастерская;ул. Чапаева, д. 301;12;12 верстаков, токарный станок",
            "Учебная кухня;ул. Пушкина, д. 207;12;Плиты, пароконвектомат",
            "Актовый зал;ул. Пушкина, д. 207;120;Экран, звук");

    private static final List<String> SKILLS = List.of(
            "Высшее техническое, стаж 12 лет",
            "Мастер производственного обучения, сварщик 6 разряда",
            "Высшее экономическое, кадровый учёт",
            "Инженер по охране труда",
            "Повар 5 разряда, технолог");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DemoPeople people;

    @Inject
    SessionJournal journal;

    @Inject
    DemoLife life;

    @Inject
    CurrentCaller callers;

    @Transactional
    public void load() {
        try {
            callers.as(people.directors().get(0), () -> {
                fill();
                return null;
            });
        } finally {
            Now.reset();
        }
    }

    private void fill() {
        Instant today = Now.instant();
        DemoHouse house = new DemoHouse(rooms(), trainers());
        List<CourseVersion> taught = entities.createQuery(
                        "select v from CourseVersion v where v.state = :active order by v.course.code",
                        CourseVersion.class)
                .setParameter("active", VersionState.ACTIVE)
                .getResultList();
        Planned ended = ended(taught, house);
        boolean isPlanned = false;
        for (int place = 0; place < SESSIONS; place++) {
            LocalDate first = Now.today().plusDays((long) place * DAYS / SESSIONS - DAYS_BACK);
            if (!isPlanned && first.isAfter(ended.first())) {
                // In its turn: it was announced when its siblings were, and has a number among theirs.
                plan(ended, today);
                isPlanned = true;
            }
            plan(planned(taught.get(place * 7 % taught.size()), first, place, house), today);
            // Every flush looks through all that is held in mind.
            entities.flush();
            entities.clear();
            Now.use(Clock.fixed(today, Now.zone()));
        }
    }

    /** What takes place when, where and by whom. */
    private record Planned(CourseVersion version, List<Span> spans, int place, Room room, Trainer trainer) {

        LocalDate first() {
            return spans.get(0).day();
        }
    }

    private static Planned planned(CourseVersion version, LocalDate first, int place, DemoHouse house) {
        List<Span> spans = DemoHouse.times(first, version.hours(), place);
        return new Planned(
                version, spans, place, house.room(spans, place), house.trainer(spans, place % 3 == 0 ? 0 : place));
    }

    /**
     * One that ended just now, taught by whoever can sign in as a trainer: its marks are still to be written down. It has its room
     * and its trainer before all others.
     */
    private static Planned ended(List<CourseVersion> taught, DemoHouse house) {
        CourseVersion shortest = taught.stream()
                .filter(version -> version.document() == DocumentKind.TRADE)
                .min(Comparator.comparingInt(CourseVersion::hours))
                .orElseThrow();
        LocalDate first = Now.today().minusDays(2);
        while (DemoHouse.times(first, shortest.hours(), 0).stream()
                .anyMatch(span -> !span.day().isBefore(Now.today()))) {
            first = first.minusDays(1);
        }
        return planned(shortest, first, 0, house);
    }

    private List<Room> rooms() {
        List<Room> made = ROOMS.stream()
                .map(line -> {
                    String[] said = line.split(";");
                    RoomSheet sheet = new RoomSheet();
                    sheet.setName(said[0]);
                    sheet.setAddress(said[1]);
                    sheet.setSeats(Integer.valueOf(said[2]));
                    sheet.setEquipment(said[3]);
                    return new Room(sheet);
                })
                .toList();
        made.forEach(entities::persist);
        return made;
    }

    /** Whoever can sign in as a trainer, and people of the town. */
    private List<Trainer> trainers() {
        Stream<Person> town = entities.createQuery(
                        "select p from Person p where p.birthDate < :day order by p.id", Person.class)
                .setParameter("day", LocalDate.of(1985, 1, 1))
                .setMaxResults(TRAINERS - 1)
                .getResultStream();
        List<Person> teaching = Stream.concat(account(Role.TRAINER).map(Account::person).stream(), town)
                .toList();
        List<Trainer> made = IntStream.range(0, teaching.size())
                .mapToObj(place -> new Trainer(
                        teaching.get(place),
                        SKILLS.get(place % SKILLS.size()),
                        place % 4 == 3 ? null : Now.today().minusDays(100 + 30L * place)))
                .toList();
        made.forEach(entities::persist);
        return made;
    }

    private void plan(Planned planned, Instant today) {
        CourseVersion version = planned.version();
        List<Span> spans = planned.spans();
        int place = planned.place();
        SessionSheet sheet = sheet(version, spans, place);
        Now.use(Clock.fixed(DemoLife.before(spans.get(0), 60, today), Now.zone()));
        CourseSession session = new CourseSession(
                new Taught(version.id(), version.course().title(), version.number(), version.hours()), sheet);
        entities.persist(session);
        entities.flush();
        journal.remember(session, "", "");
        spans.forEach(span -> entities.persist(new Meeting(session, span, planned.room(), planned.trainer(), "")));
        Span last = spans.get(spans.size() - 1);
        SessionFacts facts = new SessionFacts(
                spans.size(),
                spans.stream().mapToInt(Span::units).sum(),
                Optional.of(spans.get(0).start()),
                Optional.of(last.end()),
                Optional.empty(),
                session.seatsMin());
        life.lead(session, facts, spans.get(0), last, place, today);
    }

    private static SessionSheet sheet(CourseVersion version, List<Span> spans, int place) {
        SessionSheet sheet = new SessionSheet();
        sheet.setTaught(version.id());
        sheet.setMode(place % 10 == 9 ? SessionMode.BLENDED : SessionMode.ONSITE);
        sheet.setSeatsMin(version.groupMin().orElse(8));
        sheet.setSeatsMax(version.groupMax().orElse(16));
        sheet.setPrice(place % 4 == 0 ? null : FEE * (2 + place % 5));
        sheet.setStartsOn(spans.get(0).day());
        sheet.setEndsOn(spans.get(spans.size() - 1).day());
        sheet.setEnrolUntil(spans.get(0).day().minusDays(7));
        return sheet;
    }

    private Optional<Account> account(Role role) {
        String email = DemoAccounts.all().stream()
                .filter(one -> one.role() == role)
                .map(DemoAccount::email)
                .findFirst()
                .orElseThrow();
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }
}
