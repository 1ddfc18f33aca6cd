package perspectiva.core.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static perspectiva.core.documents.SampleFiles.brought;
import static perspectiva.core.documents.SampleFiles.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.documents.Document.State;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Documented.Access;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;

/** The life of papers, from being brought to being destroyed, and that files and rows always belong together. */
@ParameterizedClass
@EnumSource(Database.class)
class DocumentsTest {

    private static final Map<Database, Store> STORES = new EnumMap<>(Database.class);

    @TempDir
    Path data;

    private final Store store;
    private final SetClock clock = SetClock.at("2026-01-10T06:00:00Z");
    private DocumentDesk desk;

    DocumentsTest(Database database) {
        store = STORES.computeIfAbsent(database, fresh -> fresh.open("core"));
    }

    @BeforeEach
    void empty() {
        store.run(entities -> entities.createQuery("delete from Document d").executeUpdate());
        desk = new DocumentDesk(store, data);
    }

    @AfterEach
    void tick() {
        clock.close();
    }

    @AfterAll
    static void close() {
        STORES.values().forEach(Store::close);
        STORES.clear();
    }

    @Test
    void a_paper_is_stored_under_a_made_up_word_and_handed_out_under_its_own_name() throws IOException {
        long id = attach("../Заявка.pdf", pdf("one"));

        Documents.Opened opened = desk.ask(documents -> documents.open(id));

        assertThat(opened.document().name()).isEqualTo("Заявка.pdf");
        assertThat(opened.file()).hasBinaryContent(pdf("one"));
        assertThat(opened.file().getFileName().toString()).matches("[0-9a-f]{32}");
        assertThat(opened.file().startsWith(data.resolve("documents"))).isTrue();
    }

    @Test
    void the_same_content_lies_on_a_record_once_whatever_it_is_called() {
        long first = attach("a.pdf", pdf("one"));

        assertThat(attach("b.pdf", pdf("one"))).isEqualTo(first);
        assertThat(files()).hasSize(1);

        desk.does(documents -> documents.remove(first, "Ошибка"));
        assertThat(attach("c.pdf", pdf("one"))).isNotEqualTo(first);
    }

    @Test
    void what_is_refused_leaves_no_file_and_no_row() {
        desk.settings().with("documents.megabytes", 1).with("documents.per-record", 1);
        attach("first.pdf", pdf("one"));

        refused("core.refused.document.type", "page.pdf", "<html></html>".getBytes());
        refused("core.refused.document.unsafe", "macro.docx", SampleFiles.office(SampleFiles.MACROS));
        refused("core.refused.document.empty", "empty.pdf", new byte[0]);
        refused("core.refused.document.big", "big.pdf", pdf("x".repeat(1 << 20)));
        refused("core.refused.document.many", "second.pdf", pdf("two"));

        assertThat(files()).hasSize(1);
        assertThat(shelf().attached()).hasSize(1);
    }

    @Test
    void two_who_attach_at_once_do_not_pass_the_limit_together() {
        desk.settings().with("documents.per-record", 2);
        attach("first.pdf", pdf("one"));

        CompletableFuture<Long> other = desk.ask(documents -> {
            documents.attach("toy.thing", 1, brought("second.pdf", pdf("two")));
            CompletableFuture<Long> meanwhile = CompletableFuture.supplyAsync(() -> attach("third.pdf", pdf("three")));
            // Not told before this transaction has ended; a moment shows whether it would go ahead.
            assertThat(meanwhile).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
            return meanwhile;
        });

        assertThatThrownBy(other::join).hasRootCauseInstanceOf(Refused.class);
        assertThat(shelf().attached()).hasSize(2);
    }

    @Test
    void all_papers_together_have_their_share_of_the_disk() {
        desk.settings().with("documents.quota-megabytes", 1);
        attach("first.pdf", pdf("x".repeat(600_000)));

        refused("core.refused.document.quota", "second.pdf", pdf("y".repeat(600_000)));
    }

    @Test
    void a_full_disk_and_a_line_that_breaks_leave_nothing() {
        desk.settings().with("disk.megabytes", 999_999_999);
        refused("core.refused.document.disk", "a.pdf", pdf("one"));

        desk.settings().with("disk.megabytes", 1);
        Brought broken = new Brought("b.pdf", () -> new InputStream() {
            private final InputStream begun = new ByteArrayInputStream(pdf("half"));

            @Override
            public int read() throws IOException {
                int next = begun.read();
                if (next < 0) {
                    throw new IOException("broken off");
                }
                return next;
            }
        });
        assertThatThrownBy(() -> desk.ask(documents -> documents.attach("toy.thing", 1, broken)))
                .isInstanceOf(Refused.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_stored_takes_its_file_along() {
        desk.breakJournal();

        assertThatThrownBy(() -> attach("a.pdf", pdf("one"))).isInstanceOf(IllegalStateException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void who_may_not_know_of_the_record_finds_nothing_and_does_nothing() {
        long id = attach("a.pdf", pdf("one"));
        desk.lets(Access.NONE);

        assertThat(shelf().isShown()).isFalse();
        assertThatThrownBy(() -> desk.ask(documents -> documents.open(id))).isInstanceOf(Refused.NotFound.class);
        assertThatThrownBy(() -> attach("b.pdf", pdf("two"))).isInstanceOf(Refused.NotFound.class);
        assertThatThrownBy(() -> desk.does(documents -> documents.remove(id, "x")))
                .isInstanceOf(Refused.NotFound.class);
    }

    @Test
    void who_only_reads_reads_what_is_attached_and_changes_nothing() {
        long id = attach("a.pdf", pdf("one"));
        long removed = attach("b.pdf", pdf("two"));
        desk.does(documents -> documents.remove(removed, "Не та"));
        desk.lets(Access.READ);

        assertThat(shelf().attached()).hasSize(1);
        assertThat(shelf().removed()).isEmpty();
        assertThat(desk.ask(documents -> documents.open(id)).file()).exists();
        assertThatThrownBy(() -> desk.ask(documents -> documents.open(removed))).isInstanceOf(Refused.NotFound.class);
        assertThatThrownBy(() -> attach("c.pdf", pdf("three"))).isInstanceOf(Refused.NotAllowed.class);
        assertThatThrownBy(() -> desk.does(documents -> documents.remove(id, "x")))
                .isInstanceOf(Refused.NotAllowed.class);
    }

    @Test
    void removing_takes_a_reason_and_keeps_the_paper() {
        long id = attach("a.pdf", pdf("one"));

        assertThatThrownBy(() -> desk.does(documents -> documents.remove(id, " ")))
                .isInstanceOf(Refused.class);
        desk.does(documents -> documents.remove(id, "Не та подпись"));

        assertThat(shelf().attached()).isEmpty();
        assertThat(shelf().removed()).singleElement().satisfies(paper -> {
            assertThat(paper.document().reason()).isEqualTo("Не та подпись");
            assertThat(paper.isThere()).isTrue();
        });
        assertThatThrownBy(() -> desk.does(documents -> documents.remove(id, "Ещё раз")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void papers_that_may_name_a_person_go_with_the_person_and_others_lose_only_who_attached_them() {
        attach("Иванова.pdf", pdf("one"));
        desk.record(2);
        long other = attach("other.pdf", pdf("two"));
        desk.naming(1);
        Subject anna = new Subject(3, Optional.of(DocumentDesk.ACCOUNT), DocumentDesk.NAME, Set.of());

        desk.people(people -> people.destroyNaming(anna));
        desk.people(people -> people.erase(anna));

        assertThat(files()).hasSize(1);
        assertThat(states()).containsExactly(State.DESTROYED, State.ATTACHED);
        assertThat(names()).noneMatch(name -> name.contains("Иванова"));
        assertThat(desk.ask(documents -> documents.open(other)).document().attachedBy())
                .isEqualTo(anna.pseudonym());
    }

    @Test
    void papers_are_proposed_a_year_after_they_were_removed_or_when_their_record_is_over() {
        long removed = attach("a.pdf", pdf("one"));
        attach("b.pdf", pdf("two"));
        desk.does(documents -> documents.remove(removed, "Не та"));
        clock.pass(Duration.ofDays(360));
        assertThat(proposed()).isEqualTo("0");

        clock.pass(Duration.ofDays(10));
        assertThat(proposed()).isEqualTo("1");
        desk.over(1);
        assertThat(proposed()).isEqualTo("2");

        desk.retention(rule -> {
            rule.carryOut(0);
            return null;
        });
        assertThat(files()).isEmpty();
        assertThat(states()).containsOnly(State.DESTROYED);
        assertThat(proposed()).isEqualTo("0");
    }

    @Test
    void a_file_without_a_row_is_swept_when_it_is_a_day_old_and_a_row_without_a_file_is_told_of() throws IOException {
        long id = attach("a.pdf", pdf("one"));
        Path kept = files().get(0);
        Path orphan = Files.write(kept.resolveSibling("0".repeat(32)), new byte[1]);
        Path unfinished = Files.write(kept.resolveSibling("1".repeat(32) + ".new"), new byte[1]);
        Path young = Files.write(kept.resolveSibling("2".repeat(32)), new byte[1]);
        for (Path old : List.of(kept, orphan, unfinished)) {
            Files.setLastModifiedTime(old, FileTime.from(Now.instant().minus(Duration.ofDays(2))));
        }
        Files.setLastModifiedTime(young, FileTime.from(Now.instant()));

        desk.sweep();
        assertThat(files()).containsExactlyInAnyOrder(kept, young);

        Files.delete(kept);
        assertThat(shelf().attached()).singleElement().matches(paper -> !paper.isThere());
        assertThatThrownBy(() -> desk.sweep()).hasMessageContaining("1 document(s) have lost their files");
        assertThatThrownBy(() -> desk.ask(documents -> documents.open(id))).isInstanceOf(Refused.NotFound.class);
    }

    private long attach(String name, byte[] content) {
        return desk.ask(documents -> documents.attach("toy.thing", desk.record(), brought(name, content)))
                .id();
    }

    private void refused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> attach(name, content)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    /** How many, if any are. */
    private String proposed() {
        return desk.retention(rule -> rule.due(Now.today(), 10).isEmpty() ? "0" : rule.describe(0));
    }

    private Shelf shelf() {
        return desk.ask(documents -> documents.shelf("toy.thing", desk.record()));
    }

    private List<State> states() {
        return all("state", State.class);
    }

    private List<String> names() {
        return all("name", String.class);
    }

    private <T> List<T> all(String attribute, Class<T> type) {
        return store.in(
                entities -> entities.createQuery("select d." + attribute + " from Document d order by d.id", type)
                        .getResultList());
    }

    private List<Path> files() {
        try (Stream<Path> all =
                Files.exists(data.resolve("documents")) ? Files.walk(data.resolve("documents")) : Stream.of()) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
