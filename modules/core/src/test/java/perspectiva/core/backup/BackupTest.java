package perspectiva.core.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import perspectiva.core.audit.AuditLog;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.store.Migrations;
import perspectiva.core.testing.Database;

class BackupTest {

    private static final String TOY =
            """
            create sequence toy_seq start with 50 increment by 50;
            create table core_account (id bigint not null primary key);
            create table toy_thing (id bigint not null primary key, parent bigint, is_on boolean not null, small smallint,
                price decimal(12, 2), share double precision, made_at timestamp, day date, said varchar(200));
            alter table toy_thing add constraint toy_thing_parent foreign key (parent) references toy_thing (id);
            """;

    /** Kept, since the log manager forgets loggers nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    @TempDir
    Path folder;

    private ClassLoader loader;

    @BeforeEach
    void write_the_modules_script() throws IOException {
        FLYWAY.setLevel(Level.SEVERE);
        Path scripts = Files.createDirectories(folder.resolve("jar/db/toy"));
        Files.writeString(scripts.resolve("V1__things.sql"), TOY);
        loader = new URLClassLoader(
                new URL[] {folder.resolve("jar/").toUri().toURL()}, getClass().getClassLoader());
    }

    @ParameterizedTest
    @CsvSource({"DERBY, POSTGRESQL", "POSTGRESQL, DERBY"})
    void what_one_database_held_the_other_holds(Database from, Database to) throws Exception {
        DataSource original = filled(from);
        DataSource copy = to.empty();

        BackupWriter.Written written = backup(original);
        restoring(copy).restore(written.file(), modules());

        assertThat(things(copy)).hasSize(3).isEqualTo(things(original));
        assertThat(next(copy)).isEqualTo(next(original));
        // References are guarded again.
        assertThatThrownBy(() -> execute(copy, "insert into toy_thing (id, parent, is_on) values (9, 404, true)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_database_in_use_is_never_restored_into() throws Exception {
        DataSource used = filled(Database.DERBY);
        Path backup = backup(used).file();
        execute(used, "insert into core_account values (8)");

        assertThatThrownBy(() -> restoring(used).restore(backup, modules())).hasMessageContaining("in use already");
        assertThat(things(used)).hasSize(3);
    }

    @Test
    void a_backup_of_a_module_this_program_lacks_is_refused() throws Exception {
        Path backup = backup(filled(Database.DERBY)).file();

        assertThatThrownBy(() -> restoring(Database.DERBY.empty()).restore(backup, List.of()))
                .hasMessageContaining("does not have: toy");
    }

    @Test
    void settings_keys_and_documents_go_with_the_records() throws Exception {
        Files.createDirectories(folder.resolve("data/documents/ab"));
        Files.writeString(folder.resolve("data/secret.key"), "k");
        Files.writeString(folder.resolve("data/documents/ab/abc"), "text");
        Files.writeString(folder.resolve("data/documents/ab/abd.new"), "half");

        assertThat(backup(filled(Database.DERBY)).manifest().checksums().keySet())
                .filteredOn(name -> name.startsWith("files/"))
                .containsExactly("files/documents/ab/abc", "files/secret.key");
    }

    @Test
    void what_a_crash_left_is_cleared_away_and_never_taken_for_a_backup() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Files.writeString(backups.resolve("perspectiva-20260101-000000.zip.unfinished"), "half");

        Path whole = backup(filled(Database.DERBY)).file();

        assertThat(Folders.filesIn(backups)).containsExactly(whole);
        assertThat(folder.resolve("data/run/backup-copy")).doesNotExist();
    }

    private DataSource filled(Database database) throws SQLException {
        DataSource source = database.empty();
        new Migrations(source, loader).run("toy");
        // The first refers to one that comes after it.
        execute(source, "insert into toy_thing (id, is_on) values (2, false)");
        execute(
                source,
                "insert into toy_thing values (1, 2, true, -3, 10.50, 0.125, '2026-03-29 02:30:00.123', '1946-05-09', '')");
        execute(source, "insert into toy_thing values (3, 1, true, null, null, null, null, null, 'Ё \"«»\",\n\\N 😀')");
        return source;
    }

    private BackupWriter.Written backup(DataSource source) throws Exception {
        BackupWriter writer = new BackupWriter();
        writer.database = source;
        writer.settings = new SomeSettings().with("data", folder.resolve("data").toString());
        return writer.write(folder.resolve("backups"));
    }

    private static Restoring restoring(DataSource into) {
        Restoring restoring = new Restoring();
        restoring.database = into;
        restoring.audit = new NotedAudit();
        restoring.log = new AuditLog() {
            @Override
            public long firstBroken() {
                return 0;
            }
        };
        return restoring;
    }

    private List<InstalledModule> modules() {
        return List.of(module("toy"));
    }

    private InstalledModule module(String name) {
        return new InstalledModule(name, "1", Set.of(), List.of(), List.of(), true, Set.of(), loader, "", List.of());
    }

    private static List<String> things(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from toy_thing order by id")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1) + " " + rows.getObject(2) + " " + rows.getBoolean(3) + " " + rows.getObject(4)
                        + " " + rows.getBigDecimal(5) + " " + rows.getObject(6) + " " + rows.getTimestamp(7) + " "
                        + rows.getDate(8) + " [" + rows.getString(9) + "]");
            }
            return found;
        }
    }

    private static long next(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Schema(connection).sequences().get("toy_seq").next();
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
