package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import us.abstracta.jmeter.javadsl.core.TestPlanStats;
import us.abstracta.jmeter.javadsl.core.stats.StatsSummary;

/** The figures of a run of the benchmark, as a table for people and held against the targets. */
final class BenchReport {

    /** Median at one user, 95th percentile at eight, and how much slower the list may be over a hundred times the rows. */
    private static final Duration MEDIAN = Duration.ofMillis(10);

    private static final Duration P95 = Duration.ofMillis(100);
    private static final double GROWTH = 1.3;

    private record Line(int needs, int users, String act, StatsSummary stats) {

        double median() {
            return millis(stats.sampleTime().median());
        }

        double p95() {
            return millis(stats.sampleTime().perc95());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<String> portals = new ArrayList<>();

    void add(int needs, int users, TestPlanStats stats) {
        stats.labels().stream().sorted().forEach(act -> lines.add(new Line(needs, users, act, stats.byLabel(act))));
    }

    /** What the portal itself took: its start and, after all that load, its memory. */
    void add(int needs, RunningPortal portal) throws IOException {
        Matcher ready = Pattern.compile("after ([\\d.]+) seconds").matcher(portal.output());
        portals.add(String.format(
                Locale.ROOT,
                "%,d needs: ready after %s s (records made on the way), %d MB resident after the run (PSS)",
                needs,
                ready.find() ? ready.group(1) : "?",
                memory(portal.pid())));
    }

    /** MB the process alone is answerable for; nought where the system does not tell. */
    private static long memory(long pid) throws IOException {
        Path told = Path.of("/proc/" + pid + "/smaps_rollup");
        if (!Files.isReadable(told)) {
            return 0;
        }
        return Files.readAllLines(told).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    void write() throws IOException {
        List<String> text = new ArrayList<>();
        text.add(String.format(
                Locale.ROOT,
                "# Benchmark, %s%n%n%d cores, %d MB for the portal's heap, Java %s, %s",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                512,
                System.getProperty("java.version"),
                System.getProperty("os.name")));
        text.add("");
        portals.forEach(line -> text.add("- " + line));
        text.add("");
        text.add("| needs | users | what | requests/s | p50 ms | p95 ms | p99 ms | errors |");
        text.add("|---:|---:|---|---:|---:|---:|---:|---:|");
        lines.forEach(line -> text.add(row(line)));
        text.add("");
        text.add(String.format(
                Locale.ROOT, "The list over 100,000 needs takes %.2f times the list over 1,000 (means).", growth()));
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/report.md"), text);
    }

    private static String row(Line line) {
        StatsSummary stats = line.stats();
        return String.format(
                Locale.ROOT,
                "| %,d | %d | %s | %.0f | %.0f | %.0f | %.0f | %d |",
                line.needs(),
                line.users(),
                line.act(),
                stats.samples().perSecond(),
                line.median(),
                line.p95(),
                millis(stats.sampleTime().perc99()),
                stats.errorsCount());
    }

    /** @throws AssertionError that names every target missed */
    void check() {
        List<String> missed = new ArrayList<>();
        lines.stream()
                .filter(line -> line.stats().errorsCount() > 0)
                .forEach(line -> missed.add("errors: " + row(line)));
        lines.stream()
                .filter(line -> line.users() == 1 && line.median() >= MEDIAN.toMillis())
                .forEach(line -> missed.add("median of " + MEDIAN.toMillis() + " ms: " + row(line)));
        lines.stream()
                .filter(line -> line.users() == 8 && line.p95() >= P95.toMillis())
                .forEach(line -> missed.add("95th percentile of " + P95.toMillis() + " ms: " + row(line)));
        if (growth() > GROWTH) {
            missed.add(String.format(
                    Locale.ROOT, "the list over 100,000 needs is %.2f times the list over 1,000", growth()));
        }
        assertThat(missed)
                .as("targets missed; all figures are in target/bench/report.md")
                .isEmpty();
    }

    private double growth() {
        return listMean(100_000) / listMean(1_000);
    }

    /** By the mean, because a median of whole milliseconds is too coarse for a ratio. */
    private double listMean(int needs) {
        return lines.stream()
                .filter(line ->
                        line.needs() == needs && line.users() == 1 && line.act().equals(Act.LIST.title()))
                .mapToDouble(line -> line.stats().sampleTime().mean().toNanos())
                .average()
                .orElseThrow();
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
