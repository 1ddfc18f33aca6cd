package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyFolderTest {

    @TempDir
    Path folder;

    Path db;
    DerbyFolder derby;

    @BeforeEach
    void prepare() {
        db = folder.resolve("db");
        derby = new DerbyFolder(db, folder.resolve("unfinished"));
    }

    @Test
    void the_address_names_the_folder() {
        assertThat(DerbyFolder.in("jdbc:derby:/a b/db;create=true")).contains(Path.of("/a b/db"));
        assertThat(DerbyFolder.in("jdbc:postgresql://x/y")).isEmpty();
    }

    @Test
    void a_database_that_is_not_there_will_be_made() {
        assertThat(derby.fault()).isEmpty();
    }

    @Test
    void what_a_killed_first_start_left_is_made_anew() throws IOException {
        derby.prepare();
        Files.createDirectories(db.resolve("seg0"));

        assertThat(derby.fault()).isEmpty();
        derby.prepare();

        assertThat(db).doesNotExist();
    }

    @Test
    void a_damaged_database_is_refused_and_left_alone() throws IOException {
        derby.prepare();
        derby.settle();
        Files.createDirectories(db.resolve("seg0"));

        assertThat(derby.fault()).hasValueSatisfying(fault -> assertThat(fault).contains("not a whole Derby database"));
        assertThat(db.resolve("seg0")).exists();
    }

    @Test
    void a_whole_database_is_kept() throws IOException {
        Files.createDirectories(db);
        Files.writeString(db.resolve("service.properties"), "");

        derby.prepare();

        assertThat(derby.fault()).isEmpty();
        assertThat(db.resolve("service.properties")).exists();
    }
}
