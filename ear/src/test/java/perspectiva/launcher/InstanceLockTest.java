package perspectiva.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

    @TempDir
    Path folder;

    DataFolder data;

    @BeforeEach
    void prepare() {
        data = DataFolder.at(folder);
        data.prepare();
    }

    @Test
    void a_second_instance_on_the_same_data_is_refused() {
        try (InstanceLock first = InstanceLock.take(data)) {
            first.describe("http://127.0.0.1:8080");

            assertThatThrownBy(() -> InstanceLock.take(data))
                    .hasMessageContaining("already running")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void the_holder_tells_its_address() {
        try (InstanceLock first = InstanceLock.take(data)) {
            first.describe("http://127.0.0.1:8080");

            assertThat(InstanceLock.holder(data))
                    .map(InstanceLock.Holder::address)
                    .hasValue("http://127.0.0.1:8080");
        }
    }

    @Test
    void a_lock_let_go_of_can_be_taken_again() {
        InstanceLock.take(data).close();

        assertThat(InstanceLock.holder(data)).isEmpty();
        InstanceLock.take(data).close();
    }
}
