package perspectiva.training.session.entity;

import java.io.Serial;
import java.io.Serializable;

/** What is typed about a room. */
public class RoomSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String name;
    private String address;
    private Integer seats;
    private String equipment;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }
}
