package perspectiva.training.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.training.session.Rooms;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.RoomSheet;

/** The form of a room. */
@Named("trainingRoomView")
@ViewScoped
public class RoomView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String LIST = "/training/rooms?faces-redirect=true";

    @Inject
    Rooms rooms;

    private Long id;
    private int version;
    private boolean active = true;
    private RoomSheet sheet = new RoomSheet();

    public void open() {
        if (id != null) {
            Room room = rooms.byId(id);
            version = room.version();
            active = room.isActive();
            sheet = room.sheet();
        }
    }

    public String save() {
        if (id == null) {
            rooms.register(sheet);
        } else {
            rooms.amend(id, version, sheet);
        }
        return LIST;
    }

    public String retire() {
        rooms.retire(id, version);
        return LIST;
    }

    public String reopen() {
        rooms.reopen(id, version);
        return LIST;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isActive() {
        return active;
    }

    public RoomSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
