package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** Starting and stopping, with drop-in modules of which two are broken. */
class StartIT {

    private static final String TITLE = "Welder-" + UUID.randomUUID();
    private static final int SAVED_AT_LEAST = 5;

    private static final String BROUGHT = "Fitter-" + UUID.randomUUID();

    /** So many portions that the kill, which comes after the first, cannot come after the last. */
    private static final List<String> LINES = BroughtNeeds.titles(BROUGHT, 4_000);

    private static final RunningPortal PORTAL = RunningPortal.withOptions("--demo");
    private static final EarlyVisitor EARLY = new EarlyVisitor(PORTAL);

    @BeforeAll
    static void start() {
        Path modules = PORTAL.data().resolve("modules");
        SampleModule.hello(modules);
        SampleModule.broken(modules);
        SampleModule.garbage(modules);
        SampleModule.failing(modules);
        EARLY.whileThis(PORTAL::start);
    }

    @AfterAll
    static void tidyUp() {
        PORTAL.close();
    }

    @Test
    void it_answers_although_two_modules_are_broken() throws IOException {
        assertThat(statusOf("/")).isLessThan(500);
    }

    @Test
    void who_comes_before_it_is_ready_is_asked_in_both_languages_to_come_back_soon() {
        assertThat(EARLY.statuses()).containsExactly(503, 200);
        assertThat(EARLY.first().headers().firstValue("Retry-After")).contains("5");
        assertThat(EARLY.first().body()).contains("Портал скоро откроется", "The portal opens soon");
    }

    @Test
    void a_broken_jar_is_quarantined_with_the_reason() throws IOException {
        assertThat(quarantine().getProperty("garbage.jar")).contains("not a readable jar");
    }

    @Test
    void a_module_whose_bean_throws_is_quarantined_with_the_reason() throws IOException {
        assertThat(quarantine().getProperty("broken.jar")).contains("I am broken on purpose");
    }

    @Test
    void a_sound_module_is_not_quarantined() throws IOException {
        assertThat(quarantine()).doesNotContainKey("hello.jar");
    }

    @Test
    void it_tells_where_everything_is() {
        assertThat(PORTAL.output())
                .contains("ready at " + PORTAL.address(), PORTAL.data().toString(), "portal.log", "Ctrl-C stops it.");
    }

    @Test
    void the_log_is_one_json_object_a_line() throws IOException {
        assertThat(Files.readAllLines(PORTAL.data().resolve("logs/portal.log")))
                .isNotEmpty()
                .allMatch(line ->
                        line.startsWith("{\"time\":\"") && line.contains("\"thread\":\"") && line.endsWith("}"));
    }

    @Test
    void what_broke_is_found_in_the_log_by_the_number_its_reader_was_shown() throws IOException {
        Answer broken = Guest.of(PORTAL).open("/failing/page");

        String number = broken.header("X-Request-Id");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(number).isNotEmpty();
        assertThat(broken.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(broken.body()).contains(number).doesNotContain("on purpose", "Exception");
        assertThat(Files.readAllLines(PORTAL.data().resolve("logs/portal.log")))
                .filteredOn(line -> line.contains("I fail on purpose"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("\"level\":\"SEVERE\"", "\"thread\":\"request-" + number + "\"", "GET /failing/page");
    }

    @Test
    void a_form_that_none_of_the_pages_gave_is_turned_away() {
        Guest somebody = Guest.of(PORTAL);
        Map<String, String> fields =
                new TreeMap<>(Html.formWithPassword(somebody.open("/signin").body())
                        .orElseThrow()
                        .fields());
        fields.put("primefaces.nonce", "bWFkZSB1cA==");

        assertThat(somebody.send("/signin", fields).status()).isEqualTo(403);
    }

    @Test
    void a_second_instance_on_the_same_data_is_refused() {
        Program second = Program.run("run", "--port=0", "--data=" + PORTAL.data());

        assertThat(second.err())
                .contains("already running", "process " + PORTAL.pid())
                .hasLineCount(1);
        assertThat(second.exitCode()).isEqualTo(5);
    }

    @Test
    void after_a_kill_it_has_all_that_it_said_was_saved_goes_on_with_a_table_and_stops_when_asked() throws IOException {
        BroughtNeeds table = BroughtNeeds.bring(DemoTown.signIn(PORTAL, Role.EMPLOYER), LINES);
        List<String> saved = killWhileSomebodySavesAndThisIsStored(table);
        assertThat(PORTAL.data().resolve(table.kept())).as("the table, cut off").exists();
        PORTAL.start();

        Guest employer = DemoTown.signIn(PORTAL, Role.EMPLOYER).reading("en");
        assertThat(saved)
                .hasSizeGreaterThanOrEqualTo(SAVED_AT_LEAST)
                .allSatisfy(address -> assertThat(employer.open(address).body()).contains(TITLE));
        // One more may have been saved whose answer never left.
        assertThat(count(employer.open("/needs/list?q=" + TITLE))).isBetween(saved.size(), saved.size() + 1);
        assertThat(table.as(employer).awaitEnd()).isEqualTo(new BroughtNeeds.Lines(LINES.size(), 0, 0, LINES.size()));
        assertThat(BroughtNeeds.stored(employer, BROUGHT)).containsExactlyInAnyOrderElementsOf(LINES);

        assertThat(PORTAL.stop()).isZero();
        assertThat(PORTAL.output()).contains("Perspectiva has stopped.");
        refuseWhatANewerProgramWrote();
        PORTAL.start();
    }

    /** The addresses of the needs the portal said it had saved. */
    private static List<String> killWhileSomebodySavesAndThisIsStored(BroughtNeeds table) {
        Guest employer = DemoTown.signIn(PORTAL, Role.EMPLOYER);
        List<String> saved = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> {
            try {
                while (true) {
                    Answer answer = employer.fill("/needs/need", Map.of("title_input", TITLE), "save");
                    saved.add(answer.location().replace(employer.portal(), ""));
                    if (saved.size() == SAVED_AT_LEAST) {
                        CompletableFuture.runAsync(() -> killAmid(table));
                    }
                }
            } catch (UncheckedIOException | AssertionError killed) {
                // What was under way got no answer.
            }
        });
        saving.orTimeout(60, TimeUnit.SECONDS).join();
        PORTAL.kill();
        return saved;
    }

    /** As soon as its first needs are stored. */
    private static void killAmid(BroughtNeeds table) {
        table.carryOut();
        while (table.lines().created() == 0) {
            Thread.onSpinWait();
        }
        PORTAL.kill();
    }

    private static int count(Answer list) {
        return Integer.parseInt(Html.part(list.body(), "p", "class=\"count\"").replaceAll("<[^>]*>|\\D", ""));
    }

    private static void refuseWhatANewerProgramWrote() throws IOException {
        sql(
                """
                insert into "flyway_needs" ("installed_rank", "version", "description", "type", "script", "checksum",
                    "installed_by", "execution_time", "success")
                values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'later', 1, true)""");

        Program older = Program.run("run", "--port=0", "--data=" + PORTAL.data());

        sql("delete from \"flyway_needs\" where \"version\" = '9999'");
        assertThat(older.exitCode()).isEqualTo(7);
        // The drop-in modules that are broken are named each time, too.
        assertThat(older.err().lines().filter(line -> !line.startsWith("WARNING: The module")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("newer than this program", "'needs'", "9999", "restore the backup");
    }

    /** Changes the database of the portal, which is not running. */
    private static void sql(String statement) throws IOException {
        String database = "jdbc:derby:" + PORTAL.data().resolve("db") + ";user=portal";
        try (Connection connection = DriverManager.getConnection(database);
                Statement change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).isEqualTo(1);
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
        try {
            DriverManager.getConnection(database + ";shutdown=true").close();
        } catch (SQLException goodbye) {
            // Derby says goodbye with an exception.
        }
    }

    private static int statusOf(String path) throws IOException {
        HttpURLConnection request =
                (HttpURLConnection) URI.create(PORTAL.address() + path).toURL().openConnection();
        request.setInstanceFollowRedirects(false);
        return request.getResponseCode();
    }

    private static Properties quarantine() throws IOException {
        Properties quarantine = new Properties();
        try (Reader reader = Files.newBufferedReader(PORTAL.data().resolve("run/quarantine.properties"))) {
            quarantine.load(reader);
        }
        return quarantine;
    }
}
