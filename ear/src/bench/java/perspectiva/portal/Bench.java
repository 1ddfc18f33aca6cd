package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static us.abstracta.jmeter.javadsl.JmeterDsl.htmlReporter;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpCache;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpCookies;
import static us.abstracta.jmeter.javadsl.JmeterDsl.testPlan;
import static us.abstracta.jmeter.javadsl.JmeterDsl.threadGroup;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import perspectiva.spi.Role;
import us.abstracta.jmeter.javadsl.core.DslTestPlan;
import us.abstracta.jmeter.javadsl.core.DslTestPlan.TestPlanChild;
import us.abstracta.jmeter.javadsl.core.listeners.HtmlReporter;
import us.abstracta.jmeter.javadsl.core.threadgroups.BaseThreadGroup.ThreadGroupChild;

/**
 * Measures the real jar, started as in production, with 1,000 and with 100,000 needs, at 1, 8 and 32 users who do one thing
 * over and over without pausing: throughput, median, 95th and 99th percentile, errors. {@code ./mvnw -Pbench verify}; the
 * table is {@code ear/target/bench/report.md}, JMeter's own pages are beside it.
 *
 * <p>The load comes from the same machine, so the figures are of portal and load together.
 */
class Bench {

    private static final int[] USERS = {1, 8, 32};
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 6));
    /** As many as the portal lets in within a minute from one address, half of them employers; users share them. */
    private static final int SESSIONS = 5;

    private static final int WARMING_UP = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmup", 20));

    /** A portal that uses less than this part of one core is at rest; how long it is watched, and how long waited for. */
    private static final int RESTING = 10;

    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A portal with its records and the sessions of those who use it. */
    record Town(int needs, RunningPortal portal, List<Guest> directors, List<Guest> employers, String need) {

        private static final Pattern NEED = Pattern.compile("/needs/need\\?id=\\d+");

        static Town with(int needs) {
            RunningPortal portal = RunningPortal.withOptions("--demo=" + needs);
            portal.start();
            List<Guest> directors = signedIn(portal, Role.DIRECTOR);
            Matcher need = NEED.matcher(directors.get(0).open("/needs/list").body());
            assertThat(need.find()).as("a need in the list").isTrue();
            return new Town(needs, portal, directors, signedIn(portal, Role.EMPLOYER), need.group());
        }

        private static List<Guest> signedIn(RunningPortal portal, Role role) {
            return Stream.generate(() -> DemoTown.signIn(portal, role))
                    .limit(SESSIONS)
                    .toList();
        }

        Guest employer() {
            return employers.get(0);
        }

        IntFunction<String> cookiesFor(Act act) {
            if (act.isForVisitors()) {
                return user -> "language=ru";
            }
            List<Guest> guests = act.isForEmployers() ? employers : directors;
            return user -> guests.get(user % guests.size()).cookies().entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        }
    }

    @Test
    void every_page_answers_in_time_at_every_size() throws IOException {
        BenchReport report = new BenchReport();
        for (int needs : new int[] {1_000, 100_000}) {
            measure(needs, report);
        }
        report.write();
        report.check();
    }

    private static void measure(int needs, BenchReport report) throws IOException {
        Town town = Town.with(needs);
        try (RunningPortal portal = town.portal()) {
            plan(town, WARMING_UP, WARM_UP).run();
            for (int users : USERS) {
                awaitRest(portal);
                HtmlReporter pages = htmlReporter("target/bench", needs + "-needs-" + users + "-users");
                report.add(needs, users, plan(town, users, EACH, pages).run());
            }
            report.add(needs, portal);
        }
    }

    /** Waits until the portal has done what its start and the load before left it to do: the search index, compiled code. */
    private static void awaitRest(RunningPortal portal) {
        ProcessHandle process = ProcessHandle.of(portal.pid()).orElseThrow();
        Instant end = Instant.now().plus(PATIENCE);
        Duration used;
        do {
            Duration before = process.info().totalCpuDuration().orElseThrow();
            sleep(LOOK);
            used = process.info().totalCpuDuration().orElseThrow().minus(before);
            assertThat(Instant.now()).as("at rest by").isBefore(end);
        } while (used.multipliedBy(RESTING).compareTo(LOOK) > 0);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** One act after the other, so that each is measured alone. */
    private static DslTestPlan plan(Town town, int users, Duration each, TestPlanChild... more) {
        List<TestPlanChild> parts = new ArrayList<>(List.of(more));
        parts.add(httpCookies().disable());
        parts.add(httpCache().disable());
        for (Act act : Act.values()) {
            List<ThreadGroupChild> steps = act.steps(town, town.cookiesFor(act));
            parts.add(threadGroup(act.title(), users, each, steps.toArray(ThreadGroupChild[]::new)));
        }
        return testPlan(parts.toArray(TestPlanChild[]::new)).sequentialThreadGroups();
    }
}
