package perspectiva.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.training.session.entity.Room;

/** The list of rooms as a table, as it was searched. */
@ApplicationScoped
public class RoomExport extends ListExport<Room> {

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
    protected Columns<Room> table() {
        return new Columns<Room>()
                .always("training.room.name", Room::name)
                .always("training.room.address", Room::address)
                .always("training.room.seats", Room::seats)
                .always("training.room.equipment", Room::equipment)
                .always(
                        "training.room.state",
                        (room, in) ->
                                texts.text(in, room.isActive() ? "training.room.active" : "training.room.retired"));
    }

    @Override
    protected Stream<Room> all(Map<String, String> address, Caller caller) {
        return Slice.everything(SessionFilter.paging(address), paging -> rooms.list(address.get("q"), paging));
    }
}
