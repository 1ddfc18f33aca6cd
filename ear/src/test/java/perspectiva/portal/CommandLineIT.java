package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says when it does not start a server. */
class CommandLineIT {

    @TempDir
    Path folder;

    @Test
    void without_a_command_it_explains_itself() {
        Program program = Program.run();

        assertThat(program.out()).contains("run", "modules", "admin", "check", "version", "--help");
        assertThat(program.exitCode()).isZero();
    }

    @Test
    void help_about_run_lists_its_options_and_exit_codes() {
        Program program = Program.run("run", "--help");

        assertThat(program.out())
                .contains("--port", "--host", "--data", "--demo", "--safe-mode", "--modules", "--config");
        assertThat(program.out()).contains("the port cannot be used");
    }

    @Test
    void version_is_the_one_of_the_build() {
        assertThat(Program.run("version").out()).contains("Perspectiva 1.0.0");
    }

    @Test
    void an_unknown_option_is_refused_with_a_hint() {
        Program program = Program.run("run", "--prot=80");

        assertThat(program.err()).contains("Unknown option: '--prot=80'");
        assertThat(program.exitCode()).isEqualTo(2);
    }

    @Test
    void a_port_in_use_is_refused_in_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Program program = Program.run("run", "--port=" + taken.getLocalPort(), "--data=" + folder.resolve("data"));

            assertThat(program.err())
                    .contains("Port " + taken.getLocalPort(), "in use")
                    .hasLineCount(1);
            assertThat(program.exitCode()).isEqualTo(3);
        }
    }

    @Test
    void a_data_folder_that_is_a_file_is_refused_and_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "mine");

        Program program = Program.run("run", "--port=0", "--data=" + file);

        assertThat(program.err()).contains(file + " is a file, not a folder").hasLineCount(1);
        assertThat(program.exitCode()).isEqualTo(4);
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_database_that_does_not_answer_is_refused_in_one_sentence() throws IOException {
        Path config = Files.writeString(
                folder.resolve("portal.properties"),
                "perspectiva.db.url=jdbc:postgresql://127.0.0.1:" + RunningPortal.freePort() + "/portal\n");

        Program program = Program.run("run", "--port=0", "--data=" + folder.resolve("data"), "--config=" + config);

        assertThat(program.err())
                .contains("The database jdbc:postgresql:", "cannot be used")
                .hasLineCount(1);
        assertThat(program.exitCode()).isEqualTo(6);
    }

    @Test
    void modules_of_a_portal_that_never_ran_are_not_listed() {
        Program program = Program.run("modules", "list", "--data=" + folder);

        assertThat(program.err())
                .contains("There is no portal in the data folder " + folder)
                .hasLineCount(1);
        assertThat(program.out()).isEmpty();
        assertThat(program.exitCode()).isEqualTo(4);
    }
}
