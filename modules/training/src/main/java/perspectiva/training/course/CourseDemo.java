package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.course.entity.Approval;
import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Licence;

/**
 * The courses of the demonstration town: 25, with versions in all states, each led there step by step by the clock of that
 * moment. The same ones at every scale.
 */
@ApplicationScoped
public class CourseDemo {

    /** The stages in the order in which a version passes them. */
    private static final List<String> WAY = List.of(
            "draft", "methodological_review", "reviewed", "employer_validated", "approved", "active", "retired");

    /** The usual time between two steps, in days. */
    private static final int PACE = 6;

    /** How long a version is offered before the next one replaces it, in days. */
    private static final int SEASON = 240;

    private static final List<String> EMPLOYERS = List.of("bumkombinat", "metallokonstrukcii", "armatura", "torgset");

    private static final Map<String, Set<CourseKind>> LICENSED = Map.of(
            "uchebny-centr", EnumSet.of(CourseKind.VOCATIONAL, CourseKind.UPGRADING, CourseKind.RETRAINING),
            "kolledzh", EnumSet.of(CourseKind.VOCATIONAL, CourseKind.UPGRADING, CourseKind.RETRAINING),
            "institut-dpo", EnumSet.of(CourseKind.VOCATIONAL, CourseKind.UPGRADING, CourseKind.RETRAINING),
            "tehnikum-servisa", EnumSet.of(CourseKind.VOCATIONAL),
            "avtoshkola", EnumSet.of(CourseKind.VOCATIONAL));

    private static final String REASON =
            "Стажировка в котельной короче, чем требует предприятие: добавьте 16 часов практики.";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DemoPeople people;

    @Inject
    DemoTown town;

    @Inject
    CourseJournal journal;

    @Inject
    CurrentCaller callers;

    @Transactional
    public void load() {
        Map<String, Organisation> organisations = people.organisations();
        try {
            LICENSED.forEach((key, kinds) -> license(organisations.get(key), kinds));
            List<DemoCourse> courses = DemoCourse.all();
            for (int place = 0; place < courses.size(); place++) {
                String employer = EMPLOYERS.get(place % EMPLOYERS.size());
                found(
                        courses.get(place),
                        organisations.get(courses.get(place).owner()),
                        town.of(employer, organisations.get(employer), Role.EMPLOYER),
                        organisations.get(employer));
            }
        } finally {
            Now.reset();
        }
    }

    private void license(Organisation institution, Set<CourseKind> kinds) {
        String number = "Л035-01212-59/00%06d".formatted(institution.id());
        entities.persist(new Licence(institution, number, Now.today().minusYears(4), kinds));
    }

    private void found(DemoCourse demo, Organisation owner, Caller employer, Organisation enterprise) {
        Instant today = Now.instant();
        int seasons = demo.lives().size();
        begin(today, seasons * SEASON);
        Course course = new Course(demo.form(owner), owner);
        entities.persist(course);
        Caller writer = town.of(demo.owner(), owner, demo.owner().equals("kolledzh") ? Role.MEMBER : Role.TRAINER);
        People by = new People(
                writer,
                people.directors().get(1),
                employer,
                enterprise,
                people.directors().get(0));
        for (int at = 0; at < seasons; at++) {
            String life = demo.lives().get(at);
            boolean isLatest = at == seasons - 1 && !life.equals("retired");
            int ago = isLatest ? PACE * (WAY.size() + 1) : (seasons - at) * SEASON;
            lead(demo, course, by, at + 1, life, today.minus(Duration.ofDays(ago)));
            Now.use(Clock.fixed(today, Now.zone()));
        }
    }

    /** Who writes it, judges it, confirms it and approves of it. */
    private record People(Caller writer, Caller methodist, Caller employer, Organisation enterprise, Caller director) {}

    private void lead(DemoCourse demo, Course course, People by, int number, String life, Instant begun) {
        begin(begun, 0);
        LocalDate validFrom = Now.today().plusDays(PACE);
        CourseVersion version = new CourseVersion(course, demo.syllabus(number, validFrom), by.writer());
        entities.persist(version);
        entities.flush();
        write(by.writer(), version, "", "");
        int last = life.equals("returned") ? 2 : WAY.indexOf(life);
        for (int step = 1; step <= last; step++) {
            boolean isOver = WAY.get(step).equals("retired");
            begin(begun, -PACE * step - (isOver ? SEASON - 2 * PACE * WAY.size() : 0));
            take(version, WAY.get(step), by);
        }
        if (life.equals("returned")) {
            begin(begun, -PACE * (last + 1));
            move(version, by.employer(), REASON, one -> one.sendBack(REASON));
        }
    }

    private void take(CourseVersion version, String stage, People by) {
        switch (stage) {
            case "methodological_review" -> move(version, by.writer(), "", one -> one.submit(by.writer(), 0));
            case "reviewed" -> move(version, by.methodist(), "", one -> say(one.review(by.methodist(), "")));
            case "employer_validated" ->
                move(version, by.employer(), "", one -> say(one.validate(by.employer(), by.enterprise(), "")));
            case "approved" -> move(version, by.director(), "", one -> say(one.approve(by.director(), "")));
            case "active" -> move(version, by.director(), "", one -> one.activate(true));
            default ->
                move(version, by.director(), "Заменена новой версией", one -> one.retire("Заменена новой версией"));
        }
    }

    private void say(Approval approval) {
        entities.persist(approval);
    }

    private void move(CourseVersion version, Caller by, String reason, Consumer<CourseVersion> verb) {
        String before = version.stage();
        verb.accept(version);
        entities.flush();
        write(by, version, before, reason);
    }

    private void write(Caller by, CourseVersion version, String before, String reason) {
        callers.as(by, () -> {
            journal.remember(version, before, reason);
            return null;
        });
    }

    /** Sets the clock to so many days before a moment. */
    private static void begin(Instant moment, int daysBefore) {
        Now.use(Clock.fixed(moment.minus(Duration.ofDays(daysBefore)), Now.zone()));
    }
}
