package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void a_full_file_makes_room_and_the_oldest_is_dropped() {
        LogFile log = new LogFile(folder.resolve("portal.log"), 200, 2);

        for (int number = 1; number <= 8; number++) {
            log.publish(new LogRecord(Level.INFO, "entry " + number));
        }
        log.close();

        assertThat(folder.resolve("portal.log")).content().contains("entry 8");
        assertThat(folder.resolve("portal.log.1")).content().contains("entry 6").doesNotContain("entry 8");
        assertThat(folder.resolve("portal.log.2")).exists();
        assertThat(folder.resolve("portal.log.3")).doesNotExist();
    }

    @Test
    void a_restart_goes_on_in_the_same_file() {
        for (int start = 1; start <= 2; start++) {
            LogFile log = new LogFile(folder.resolve("portal.log"), 10_000, 2);
            log.publish(new LogRecord(Level.INFO, "start " + start));
            log.close();
        }

        assertThat(folder.resolve("portal.log")).content().contains("start 1", "start 2");
    }
}
