package perspectiva.training.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import perspectiva.core.store.Slice;
import perspectiva.training.session.Rooms;
import perspectiva.training.session.SessionFilter;
import perspectiva.training.session.entity.Room;

/** The list of rooms. */
@Named("trainingRoomsView")
@RequestScoped
public class RoomsView {

    @Inject
    Rooms rooms;

    private String words;
    private Slice<Room> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        words = address.getOrDefault("q", "");
        slice = rooms.list(words, SessionFilter.paging(address));
    }

    public String getWords() {
        return words;
    }

    public Slice<Room> getSlice() {
        return slice;
    }
}
