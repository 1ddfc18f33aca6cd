package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLineTest {

    @Test
    void a_record_is_one_line_with_time_level_logger_thread_and_message() {
        assertThat(new JsonLine().format(saying("Привет, {0}")))
                .startsWith("{\"time\":\"2026-01-02T03:04:05Z\",\"level\":\"INFO\",\"logger\":\"a.b\",\"thread\":\"")
                .contains("\"thread\":\"" + Thread.currentThread().getName() + "\"")
                .endsWith("\"message\":\"Привет, мир\"}\n");
    }

    @Test
    void quotes_and_line_breaks_do_not_break_the_line() {
        assertThat(new JsonLine().format(saying("a \"b\"\n\tc \\ \u0001"))).contains("a \\\"b\\\"\\n\\tc \\\\ \\u0001");
    }

    @Test
    void an_exception_is_part_of_its_line() {
        LogRecord entry = saying("broken");
        entry.setThrown(new IllegalStateException("why"));

        assertThat(new JsonLine().format(entry))
                .contains("\"exception\":\"java.lang.IllegalStateException: why\\n")
                .hasLineCount(1);
    }

    private static LogRecord saying(String message) {
        LogRecord entry = new LogRecord(Level.INFO, message);
        entry.setLoggerName("a.b");
        entry.setInstant(Instant.parse("2026-01-02T03:04:05Z"));
        entry.setParameters(new Object[] {"мир"});
        return entry;
    }
}
