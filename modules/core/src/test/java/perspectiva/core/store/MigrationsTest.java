package perspectiva.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    @TempDir
    Path jar;

    private final JdbcSource source = new JdbcSource();

    MigrationsTest() {
        source.setUrl("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true");
        source.setUser("portal");
        source.setPassword("portal");
    }

    @Test
    void scripts_run_once_in_the_order_of_their_numbers() {
        script("V1__cats.sql", "create table toy_cat (id integer)");
        script("V2__names.sql", "alter table toy_cat add column name varchar(10)");

        assertThat(migrations().run("toy")).isEqualTo(2);
        assertThat(migrations().run("toy")).isZero();
        execute("insert into toy_cat (id, name) values (1, 'Мурка')");
        script("V3__dogs.sql", "create table toy_dog (id integer)");
        assertThat(migrations().run("toy")).isEqualTo(1);
    }

    @Test
    void a_script_that_comes_late_with_a_lower_number_runs_all_the_same() {
        script("V1__cats.sql", "create table toy_cat (id integer)");
        script("V9__dogs.sql", "create table toy_dog (id integer)");
        migrations().run("toy");
        script("V5__names.sql", "alter table toy_cat add column name varchar(10)");

        assertThat(migrations().run("toy")).isEqualTo(1);
    }

    @Test
    void a_module_without_tables_needs_no_scripts() {
        assertThat(migrations().run("toy")).isZero();
    }

    @Test
    void each_module_has_a_history_of_its_own() {
        script("V1__cats.sql", "create table toy_cat (id integer)");

        migrations().run("core");
        assertThat(migrations().run("toy")).isEqualTo(1);
        assertThat(migrations().run("core")).isZero();
    }

    @Test
    void a_database_newer_than_the_program_is_refused_and_left_untouched() {
        script("V1__cats.sql", "create table toy_cat (id integer)");
        script("V2__dogs.sql", "create table toy_dog (id integer)");
        migrations().run("toy");
        int before = count("select count(*) from \"flyway_toy\"");
        remove("V2__dogs.sql");

        assertThatThrownBy(() -> migrations().run("toy"))
                .isInstanceOf(Migrations.NewerSchema.class)
                .hasMessageContaining("module 'toy' is at version 2");
        assertThat(count("select count(*) from \"flyway_toy\"")).isEqualTo(before);
        assertThat(count("select count(*) from toy_dog")).isZero();
    }

    @Test
    void a_script_changed_after_it_ran_is_refused() {
        script("V1__cats.sql", "create table toy_cat (id integer)");
        migrations().run("toy");
        script("V1__cats.sql", "create table toy_cat (id bigint)");

        assertThatThrownBy(() -> migrations().run("toy")).hasMessageContaining("checksum");
    }

    private Migrations migrations() {
        try {
            return new Migrations(
                    source,
                    new URLClassLoader(
                            new URL[] {jar.toUri().toURL()}, getClass().getClassLoader()));
        } catch (MalformedURLException neverOfAPath) {
            throw new IllegalStateException(neverOfAPath);
        }
    }

    private void script(String name, String statement) {
        try {
            Files.writeString(Files.createDirectories(jar.resolve("db/toy")).resolve(name), statement + ";");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void remove(String name) {
        try {
            Files.delete(jar.resolve("db/toy").resolve(name));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int count(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
