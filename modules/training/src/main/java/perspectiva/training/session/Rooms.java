package perspectiva.training.session;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.training.session.entity.Room;
import perspectiva.training.session.entity.RoomSheet;

/** The rooms courses are taught in. */
@Boundary
public class Rooms {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MeetingRows meetings;

    @Inject
    Audit audit;

    /** Those whose names contain what was typed, those in use first. */
    @AllowedTo(DIRECTOR)
    public Slice<Room> list(String typed, Paging paging) {
        List<Room> found = entities.createQuery(
                        "select r from Room r where r.soughtAs like :typed order by r.active desc, r.soughtAs, r.id",
                        Room.class)
                .setParameter("typed", Typed.pattern(typed))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = entities.createQuery("select count(r) from Room r where r.soughtAs like :typed", Long.class)
                .setParameter("typed", Typed.pattern(typed))
                .getSingleResult();
        return new Slice<>(found, total, paging);
    }

    /** Those in use, by name. */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL})
    public List<Room> active() {
        return entities.createQuery("select r from Room r where r.active = 1 order by r.soughtAs", Room.class)
                .getResultList();
    }

    @AllowedTo(DIRECTOR)
    public Room byId(long id) {
        Room room = entities.find(Room.class, id);
        if (room == null) {
            throw new Refused.NotFound();
        }
        return room;
    }

    @AllowedTo(DIRECTOR)
    public Room register(RoomSheet sheet) {
        Room room = new Room(sheet);
        entities.persist(room);
        flush();
        audit.note("training.room.audit.registered", room.name(), "");
        return room;
    }

    /** @param version as it was when the caller opened it */
    @AllowedTo(DIRECTOR)
    public Room amend(long id, int version, RoomSheet sheet) {
        Room room = opened(id, version);
        room.amend(sheet);
        flush();
        audit.note("training.room.audit.amended", room.name(), "");
        return room;
    }

    /** Used no more; not while something is planned in it. */
    @AllowedTo(DIRECTOR)
    public Room retire(long id, int version) {
        Room room = opened(id, version);
        if (meetings.hasAhead("roomId", id)) {
            throw new Refused("training.room.refused.used");
        }
        room.retire();
        audit.note("training.room.audit.retired", room.name(), "");
        return room;
    }

    @AllowedTo(DIRECTOR)
    public Room reopen(long id, int version) {
        Room room = opened(id, version);
        room.reopen();
        audit.note("training.room.audit.reopened", room.name(), "");
        return room;
    }

    private Room opened(long id, int version) {
        Room room = entities.find(Room.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (room == null) {
            throw new Refused.NotFound();
        }
        if (room.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return room;
    }

    /** The database knows when another room has this name. */
    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException taken) {
            throw new Refused("training.room.refused.name").at("name");
        }
    }
}
