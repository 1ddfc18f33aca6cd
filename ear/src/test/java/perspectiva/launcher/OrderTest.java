package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OrderTest {

    @TempDir
    Path folder;

    @Test
    void an_order_says_what_why_who_and_when() throws IOException {
        Properties order = load(Order.disable("needs", "holidays").place(prepared()));

        assertThat(order)
                .containsEntry("order", "disable")
                .containsEntry("module", "needs")
                .containsEntry("why", "holidays");
        assertThat(order).containsKeys("by", "at");
    }

    @Test
    void only_its_owner_may_read_an_order() throws IOException {
        Path file = Order.enable("needs", "").place(prepared());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void an_answered_order_is_found_under_its_new_name() throws IOException {
        Path file = Order.enable("needs", "").place(prepared());
        String done = file.toString().replace(".properties", ".done");
        Files.move(file, Files.writeString(file, "answer=It is on.").resolveSibling(done));

        assertThat(Order.answerTo(file, Duration.ZERO)).contains(new Order.Answer(true, "It is on."));
    }

    @Test
    void an_invitation_shows_the_link_and_keeps_only_its_hash() throws IOException {
        DataFolder data = prepared();

        String out = execute(
                "admin", "invite", "anna@example.org", "--data", data.path().toString());

        assertThat(out).contains("It will be done at its next start.", "http://localhost:8080/join?token=");
        String token = out.strip().replaceFirst("(?s).*token=", "");
        String order = Files.readString(placed(data).get(0));
        assertThat(order).contains("email=anna@example.org", "token-sha256=" + new Token(token).sha256());
        assertThat(order).doesNotContain(token);
    }

    @Test
    void an_order_for_a_folder_without_a_portal_is_refused() {
        assertThat(execute(
                        "modules",
                        "enable",
                        "needs",
                        "--data",
                        folder.resolve("none").toString()))
                .contains("There is no portal in the data folder");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void the_list_of_modules_is_set_in_columns() throws IOException {
        DataFolder data = prepared();
        Files.writeString(data.moduleTable(), "name\tversion\tstate\nneeds\t1.0\ton\nmembers\t2\toff\n");

        assertThat(execute("modules", "list", "--data", data.path().toString()))
                .isEqualTo(String.format("name     version  state%nneeds    1.0      on%nmembers  2        off%n"));
    }

    private DataFolder prepared() {
        DataFolder data = DataFolder.at(folder.resolve("data"));
        data.prepare();
        return data;
    }

    private static List<Path> placed(DataFolder data) throws IOException {
        try (Stream<Path> files = Files.list(data.orders())) {
            return files.toList();
        }
    }

    private static String execute(String... arguments) {
        StringWriter printed = new StringWriter();
        CommandLine program = Perspectiva.commandLine();
        program.setOut(new java.io.PrintWriter(printed, true)).setErr(new java.io.PrintWriter(printed, true));
        program.execute(arguments);
        return printed.toString();
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
