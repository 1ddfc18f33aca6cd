package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Starting and stopping, with drop-in modules of which two are broken. */
class StartIT {

    private static final RunningPortal PORTAL = RunningPortal.withOptions("--demo");

    @BeforeAll
    static void start() {
        Path modules = PORTAL.data().resolve("modules");
        SampleModule.hello(modules);
        SampleModule.broken(modules);
        SampleModule.garbage(modules);
        PORTAL.start();
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
    void a_second_instance_on_the_same_data_is_refused() {
        Program second = Program.run("run", "--port=0", "--data=" + PORTAL.data());

        assertThat(second.err())
                .contains("already running", "process " + PORTAL.pid())
                .hasLineCount(1);
        assertThat(second.exitCode()).isEqualTo(5);
    }

    @Test
    void after_a_kill_it_starts_again_and_stops_when_asked() throws IOException {
        PORTAL.kill();
        PORTAL.start();
        assertThat(statusOf("/")).isLessThan(500);

        int exitCode = PORTAL.stop();

        assertThat(exitCode).isZero();
        assertThat(PORTAL.output()).contains("Perspectiva has stopped.");
        PORTAL.start();
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
