package perspectiva.core.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {

    @TempDir
    Path data;

    private Room room(Path folder, long megabytes) {
        Room room = new Room();
        room.settings = new SomeSettings().with("data", folder).with("disk.megabytes", megabytes);
        return room;
    }

    private long free() {
        return data.toFile().getUsableSpace() / 1024 / 1024;
    }

    @Test
    void a_disk_with_more_room_than_asked_for_has_enough() {
        assertThat(room(data, 1).isEnough()).isTrue();
        assertThat(room(data, 1).isUsedUp()).isFalse();
    }

    @Test
    void a_disk_that_fills_warns_long_before_it_is_used_up() {
        assertThat(room(data, free() * 2).isEnough()).isFalse();
        assertThat(room(data, free() * 2).isUsedUp()).isFalse();
        assertThat(room(data, free() * 8).isUsedUp()).isTrue();
    }

    @Test
    void a_folder_that_is_not_made_yet_has_the_room_of_the_one_it_will_lie_in() {
        assertThat(room(data.resolve("not/yet/made"), 1).isEnough()).isTrue();
    }
}
