package perspectiva.core.documents;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import perspectiva.core.backup.BackupMaker;
import perspectiva.core.caller.Identity;
import perspectiva.core.start.Rooms;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.testing.Store;
import perspectiva.spi.Caller;
import perspectiva.spi.Documented;
import perspectiva.spi.Documented.Access;
import perspectiva.spi.Subject;

/** Documents without a server: one caller, one kind of record, and a module that answers as it is told. */
final class DocumentDesk {

    static final long ACCOUNT = 7;
    static final String NAME = "Иванова Анна Петровна";

    private final Store store;
    private final SomeSettings settings;
    private final Caller caller =
            new Identity(Optional.of(ACCOUNT), NAME, Optional.empty(), Set.of(), Identity.RUSSIAN, false);
    private Access access = Access.KEEP;
    private List<Long> naming = List.of();
    private List<Long> over = List.of();
    private long record = 1;
    private boolean isJournalBroken;

    DocumentDesk(Store store, Path data) {
        this.store = store;
        this.settings = new SomeSettings().with("data", data).with("disk.megabytes", 1);
    }

    SomeSettings settings() {
        return settings;
    }

    void lets(Access now) {
        access = now;
    }

    void naming(long one) {
        naming = List.of(one);
    }

    void over(long one) {
        over = List.of(one);
    }

    void record(long other) {
        record = other;
    }

    long record() {
        return record;
    }

    void breakJournal() {
        isJournalBroken = true;
    }

    <T> T ask(Function<Documents, T> question) {
        return store.in(entities -> question.apply(documents(entities)));
    }

    void does(Consumer<Documents> act) {
        store.run(entities -> act.accept(documents(entities)));
    }

    /** Files go when the transaction has succeeded. */
    void people(Consumer<DocumentPeople> act) {
        List<String> gone = new ArrayList<>();
        store.run(entities -> {
            DocumentPeople people = new DocumentPeople();
            people.entities = entities;
            people.rows = rows(entities);
            people.ends = ends(gone);
            people.holders = new OneHolder();
            act.accept(people);
        });
        gone.forEach(files()::drop);
    }

    <T> T retention(Function<DocumentRetention, T> act) {
        List<String> gone = new ArrayList<>();
        T answer = store.in(entities -> {
            DocumentRetention rule = new DocumentRetention();
            rule.rows = rows(entities);
            rule.ends = ends(gone);
            rule.holders = new OneHolder();
            rule.settings = settings;
            return act.apply(rule);
        });
        gone.forEach(files()::drop);
        return answer;
    }

    void sweep() {
        store.run(entities -> {
            DocumentSweep sweep = new DocumentSweep();
            sweep.files = files();
            sweep.stock = new DocumentStock();
            sweep.stock.files = sweep.files;
            sweep.stock.rows = rows(entities);
            sweep.backups = new BackupMaker();
            sweep.run();
        });
    }

    private Documents documents(EntityManager entities) {
        Documents documents = new Documents();
        documents.rows = rows(entities);
        documents.files = files();
        documents.holders = new OneHolder();
        documents.journal = new SilentJournal();
        documents.caller = caller;
        documents.attaching = new Attaching();
        documents.attaching.rows = documents.rows;
        documents.attaching.files = documents.files;
        documents.attaching.journal = documents.journal;
        documents.attaching.limits = limits();
        documents.attaching.sniffer = new Sniffer();
        documents.attaching.caller = caller;
        return documents;
    }

    private static DocumentRows rows(EntityManager entities) {
        DocumentRows rows = new DocumentRows();
        rows.entities = entities;
        return rows;
    }

    private DocumentFiles files() {
        DocumentFiles files = new DocumentFiles();
        files.settings = settings;
        files.limits = limits();
        files.room = Rooms.with(settings);
        return files;
    }

    private DocumentLimits limits() {
        DocumentLimits limits = new DocumentLimits();
        limits.settings = settings;
        return limits;
    }

    private static DocumentEnds ends(List<String> gone) {
        DocumentEnds ends = new DocumentEnds();
        ends.destroyed = new Heard(gone);
        return ends;
    }

    /** The one module there is. */
    private final class OneHolder extends Holders {

        @Override
        Access accessTo(String kind, long ofRecord) {
            return access;
        }

        @Override
        void ask(BiConsumer<String, Documented> question) {
            question.accept("toy.thing", new Toys());
        }
    }

    private final class Toys implements Documented {

        @Override
        public String kind() {
            return "toy.thing";
        }

        @Override
        public Access accessTo(long ofRecord, Caller asking) {
            return access;
        }

        @Override
        public List<Long> naming(Subject subject) {
            return naming;
        }

        @Override
        public List<Long> over(List<Long> records, LocalDate today) {
            return records.stream().filter(over::contains).toList();
        }
    }

    private final class SilentJournal extends DocumentJournal {

        @Override
        void attached(Document document) {
            if (isJournalBroken) {
                throw new IllegalStateException("The audit log cannot be written");
            }
        }

        @Override
        void removed(Document document) {
            // Needs a server.
        }
    }

    /** Remembers what the server would tell when the transaction has succeeded. */
    private record Heard(List<String> gone) implements Event<DocumentEnds.Destroyed> {

        @Override
        public void fire(DocumentEnds.Destroyed what) {
            gone.add(what.storedAs());
        }

        @Override
        public <U extends DocumentEnds.Destroyed> CompletionStage<U> fireAsync(U what) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DocumentEnds.Destroyed> CompletionStage<U> fireAsync(U what, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<DocumentEnds.Destroyed> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DocumentEnds.Destroyed> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DocumentEnds.Destroyed> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
