package perspectiva.core.store;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Tells of every change of a stored record, whoever makes it: a call that could be forgotten would leave the search stale. */
public class RecordChanges {

    /** Missing outside the server, where nobody listens. */
    @Inject
    Event<RecordChanged> changed;

    @PostPersist
    @PostUpdate
    @PostRemove
    void tell(StoredRecord stored) {
        if (changed != null) {
            changed.fire(new RecordChanged(stored.getClass(), stored.id()));
        }
    }
}
