package perspectiva.training.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import perspectiva.core.people.Typed;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/** A room is where meetings take place, one at a time. One that is used no more is retired and keeps its past. */
@Entity
@Table(name = "training_room")
public class Room extends StoredRecord {

    public static final int NAME_MOST = 100;
    public static final int ADDRESS_MOST = 200;
    public static final int EQUIPMENT_MOST = 1000;

    /** As many as a hall takes. */
    static final int SEATS_MOST = 1000;

    private String name;

    @Column(name = "sought_as")
    private String soughtAs;

    private String address;

    private int seats;

    private String equipment;

    /** 1 while it is used, else 0: the same in both databases. */
    @Column(name = "is_active")
    private int active = 1;

    protected Room() {}

    public Room(RoomSheet sheet) {
        amend(sheet);
    }

    public void amend(RoomSheet sheet) {
        String called = Typed.required(sheet.getName(), NAME_MOST, "name");
        String at = Typed.required(sheet.getAddress(), ADDRESS_MOST, "address");
        String has = Typed.optional(sheet.getEquipment(), EQUIPMENT_MOST, "equipment");
        Integer places = sheet.getSeats();
        if (places == null || places < 1 || places > SEATS_MOST) {
            throw new Refused("training.room.refused.seats", SEATS_MOST).at("seats");
        }
        name = called;
        soughtAs = Typed.sought(called);
        address = at;
        seats = places;
        equipment = has;
    }

    public RoomSheet sheet() {
        RoomSheet sheet = new RoomSheet();
        sheet.setName(name);
        sheet.setAddress(address);
        sheet.setSeats(seats);
        sheet.setEquipment(equipment);
        return sheet;
    }

    public void retire() {
        active = 0;
    }

    public void reopen() {
        active = 1;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public int seats() {
        return seats;
    }

    public String equipment() {
        return equipment;
    }

    public boolean isActive() {
        return active == 1;
    }
}
