package perspectiva.core.start;

/** The room on the disk, as a test's settings ask for it. */
public final class Rooms {

    private Rooms() {}

    public static Room with(Settings settings) {
        Room room = new Room();
        room.settings = settings;
        return room;
    }
}
