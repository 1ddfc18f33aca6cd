package perspectiva.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import perspectiva.spi.Role;

/** A backup of the running portal, under the eyes of people who use it, and what comes back of it. */
class BackupIT {

    @TempDir
    Path folder;

    @Test
    void what_a_portal_in_use_backed_up_comes_back_row_by_row() {
        RunningPortal portal = RunningPortal.shared();
        Papers.ofFirstNeed(DemoTown.somebody(Role.EMPLOYER))
                .attach(new Guest.Chosen("Копия.pdf", Papers.pdf("backup" + portal.port())));
        Program backup;
        try (Visitors ignored = new Visitors(portal)) {
            backup = Program.run("backup", "--data=" + portal.data(), "--to=" + folder.resolve("first"));
        }
        assertThat(backup.err()).isEmpty();
        Path first = onlyFileIn(folder.resolve("first"));

        Program restore = Program.run("restore", "--from=" + first, "--data=" + folder.resolve("new"));
        assertThat(restore.out()).contains("every row is counted and the audit log is whole");
        Program again = Program.run("backup", "--data=" + folder.resolve("new"), "--to=" + folder.resolve("second"));
        assertThat(again.err()).isEmpty();

        Map<String, List<String>> before = tables(first);
        Map<String, List<String>> after = tables(onlyFileIn(folder.resolve("second")));
        // The restore is itself an act that the audit log tells.
        assertThat(after.remove("core_audit")).containsAll(before.remove("core_audit"));
        after.remove("core_audit_head");
        before.remove("core_audit_head");
        assertThat(after).isEqualTo(before);
        assertThat(before.get("needs_need")).hasSizeGreaterThan(300);
        assertThat(papers(folder.resolve("new"))).isNotEmpty().isEqualTo(papers(portal.data()));
        checkTellsOfALostPaper(folder.resolve("new"));
    }

    /** By their names in the store, what is in each. */
    private static Map<String, String> papers(Path data) {
        Map<String, String> found = new TreeMap<>();
        for (Path file : Papers.files(data)) {
            try {
                found.put(data.relativize(file).toString(), Files.readString(file, UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private static void checkTellsOfALostPaper(Path data) {
        assertThat(Papers.files(data).get(0).toFile().delete()).isTrue();

        Program check = Program.run("check", "--data=" + data);

        assertThat(check.exitCode()).isNotZero();
        assertThat(check.out()).contains("1 document(s) have lost their files").contains("of needs.need");
    }

    @Test
    void half_a_backup_is_not_restored() throws IOException {
        Path half = Files.write(folder.resolve("half.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Program torn = Program.run("restore", "--from=" + half, "--data=" + folder.resolve("new"));

        assertThat(torn.err()).contains("it is no backup, or not all of it").hasLineCount(1);
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(torn.exitCode()).isEqualTo(2);
    }

    private static Path onlyFileIn(Path folder) {
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<String>> tables(Path backup) {
        Map<String, List<String>> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("tables/")) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                    found.put(
                            entry.getName().replaceAll("tables/|\\.csv", ""),
                            new ArrayList<>(List.of(text.split("\r\n"))));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Somebody who reads and somebody who begins one need after the other, until the test is over. */
    private static final class Visitors implements AutoCloseable {

        private final AtomicBoolean isOver = new AtomicBoolean();
        private final Set<Integer> answers = ConcurrentHashMap.newKeySet();
        private final List<Thread> threads;

        Visitors(RunningPortal portal) {
            Guest director = DemoTown.signIn(portal, Role.DIRECTOR);
            Guest employer = DemoTown.signIn(portal, Role.EMPLOYER);
            threads = List.of(
                    new Thread(() -> again(() -> director.open("/needs/list?q=%D1%81"))),
                    new Thread(() -> again(() -> employer.fill("/needs/need", Map.of("title", "Сварщик"), "save"))));
            threads.forEach(Thread::start);
        }

        private void again(Supplier<Guest.Answer> visit) {
            while (!isOver.get()) {
                answers.add(visit.get().status());
            }
        }

        @Override
        public void close() {
            isOver.set(true);
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
            assertThat(answers).as("what the portal answered meanwhile").containsOnly(200, 302);
        }
    }
}
