package perspectiva.training.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import perspectiva.core.store.Address;
import perspectiva.core.store.Slice;
import perspectiva.training.attendance.TaughtPeople;
import perspectiva.training.attendance.TaughtPerson;

/** A trainer's own people. All its state stands in the address. */
@Named("trainingPeopleView")
@RequestScoped
public class PeopleView {

    @Inject
    TaughtPeople people;

    private String words;
    private Slice<TaughtPerson> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        words = address.getOrDefault("q", "").strip();
        slice = people.mine(words, Address.paging(address));
    }

    public String getWords() {
        return words;
    }

    public Slice<TaughtPerson> getSlice() {
        return slice;
    }
}
