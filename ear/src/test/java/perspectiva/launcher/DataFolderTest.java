package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a data folder the portal cannot use, to somebody who knows no Java. */
class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void what_is_in_the_way_is_named_and_no_class_of_the_program() throws IOException {
        Path logs = Files.writeString(folder.resolve("logs"), "mine");

        assertThatExceptionOfType(CannotGoOn.class)
                .isThrownBy(DataFolder.at(folder)::prepare)
                .withMessageContaining("cannot be written: " + logs + " is a file, not a folder. Choose another one")
                .withMessageNotContaining("Exception")
                .satisfies(refused -> assertThat(refused.outcome()).isEqualTo(Outcome.DATA_UNUSABLE));
    }

    @Test
    void a_folder_in_a_file_is_none() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatExceptionOfType(CannotGoOn.class)
                .isThrownBy(DataFolder.at(file.resolve("data"))::prepare)
                .withMessageNotContaining("Exception");
    }
}
