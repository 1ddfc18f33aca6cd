package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;
import perspectiva.training.session.entity.Room;

/** The list of rooms as a table, as it was searched. */
@ApplicationScoped
public class RoomExport implements Export {

    @Inject
    Rooms rooms;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "rooms";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "training.room.name",
                "training.room.address",
                "training.room.seats",
                "training.room.equipment",
                "training.room.state");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return Slice.everything(SessionFilter.paging(filters), paging -> rooms.list(filters.get("q"), paging))
                .map(room -> cells(room, caller));
    }

    private List<Object> cells(Room room, Caller caller) {
        return List.of(
                room.name(),
                room.address(),
                room.seats(),
                room.equipment(),
                texts.text(caller.language(), room.isActive() ? "training.room.active" : "training.room.retired"));
    }
}
