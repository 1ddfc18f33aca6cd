package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import perspectiva.core.demo.DemoPeople;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.NeedForm;
import perspectiva.spi.Caller;
import perspectiva.spi.DemoRecords;

/**
 * The needs of the demonstration town: 320 over two years, more of them lately, and one sent twice, each with what people
 * did to it. Everything is done in the order in which it happened, by the clock of that moment, so that numbers and
 * history agree.
 */
@ApplicationScoped
public class NeedsDemo implements DemoRecords {

    private static final int NEEDS = 320;
    private static final int DAYS = 730;

    /** The employers who let trainers know them. */
    private static final Set<String> OPEN_TO_TRAINERS = Set.of("armatura", "torgset", "klinika");

    private static final int COUNTS = 6;
    private static final int UNEMPLOYED = 150;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    /** How much the needs crowd towards today. */
    private static final double CROWDING = 1.8;

    @Inject
    DemoPeople people;

    @Inject
    DemoTown town;

    @Inject
    DemoCrowd crowd;

    @Inject
    DemoClerk clerk;

    /** What is done to which need. */
    private record Act(Instant at, Runnable work) {}

    @Override
    @Transactional
    public void load(int scale) {
        if (scale > 0) {
            crowd.load(scale, List.copyOf(people.organisations().values()));
            return;
        }
        try {
            acts().stream().sorted(Comparator.comparing(Act::at)).forEach(act -> {
                Now.use(Clock.fixed(act.at(), Now.zone()));
                act.work().run();
            });
        } finally {
            Now.reset();
        }
    }

    private List<Act> acts() {
        Random random = new Random(2001);
        List<DemoJob> jobs = DemoJob.all();
        Map<String, Organisation> employers = people.organisations();
        List<Caller> directors = people.directors();
        DemoReasons reasons = new DemoReasons();
        List<Act> acts = new ArrayList<>();
        IntStream.range(0, NEEDS).forEach(index -> {
            DemoJob job = jobs.get(random.nextInt(jobs.size()));
            String key = job.employers().get(random.nextInt(job.employers().size()));
            Organisation employer = employers.get(key);
            int posts = 1 + (int) (Math.pow(random.nextDouble(), 3) * 8);
            Instant begin = Now.instant().minus(age(random));
            NeedForm form =
                    DemoLife.form(job, posts, begin.atZone(Now.zone()).toLocalDate(), employer.settlement(), random);
            form.setNameWithheld(index % 7 == 3);
            form.setNamedToTrainers(OPEN_TO_TRAINERS.contains(key));
            Caller poster = town.postsFor(key, employer);
            long[] id = new long[1];
            acts.add(new Act(begin, () -> id[0] = clerk.begin(employer, form, poster)));
            new DemoLife(random, reasons, begin, posts, poster, directors.get(random.nextInt(directors.size())))
                    .steps()
                    .forEach(step -> acts.add(new Act(step.at(), () -> clerk.take(step, id[0]))));
            acts.add(new Act(Now.instant(), () -> clerk.takeDownIfOver(id[0])));
        });
        acts.addAll(alike(jobs.get(0), employers));
        acts.addAll(counts(random));
        return acts;
    }

    /** What the employment service told on the first of each of the last months. */
    private List<Act> counts(Random random) {
        return IntStream.rangeClosed(1, COUNTS)
                .mapToObj(back -> Now.today().withDayOfMonth(1).minusMonths(COUNTS - back))
                .map(day -> new Act(
                        day.atTime(NOON).atZone(Now.zone()).toInstant(),
                        () -> clerk.count(day, UNEMPLOYED + random.nextInt(UNEMPLOYED))))
                .toList();
    }

    /** One wish that was sent twice: the director finds both and compares them. */
    private List<Act> alike(DemoJob job, Map<String, Organisation> employers) {
        String key = job.employers().get(0);
        Organisation employer = employers.get(key);
        Caller poster = town.postsFor(key, employer);
        Random random = new Random(2);
        long[] ids = new long[2];
        List<Act> acts = new ArrayList<>();
        for (int turn : List.of(0, 1)) {
            Instant begin = Now.instant().minus(Duration.ofHours(30L - turn));
            NeedForm form =
                    DemoLife.form(job, 2, begin.atZone(Now.zone()).toLocalDate(), employer.settlement(), random);
            acts.add(new Act(begin, () -> ids[turn] = clerk.begin(employer, form, poster)));
            DemoLife.Step sent = new DemoLife.Step(begin.plusSeconds(60), poster, "", false, need -> {
                need.submit();
                need.trail().looksLike(turn == 0 ? null : ids[0]);
            });
            acts.add(new Act(sent.at(), () -> clerk.take(sent, ids[turn])));
        }
        return acts;
    }

    private static Duration age(Random random) {
        return Duration.ofMinutes((long) (Math.pow(random.nextDouble(), CROWDING) * DAYS * 24 * 60));
    }
}
