package perspectiva.training.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import perspectiva.core.store.Slice;
import perspectiva.training.session.SessionFilter;
import perspectiva.training.session.Trainers;
import perspectiva.training.session.entity.Trainer;

/** The list of trainers. */
@Named("trainingTrainersView")
@RequestScoped
public class TrainersView {

    @Inject
    Trainers trainers;

    private String words;
    private Slice<Trainer> slice;

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        words = address.getOrDefault("q", "");
        slice = trainers.list(words, SessionFilter.paging(address));
    }

    public String getWords() {
        return words;
    }

    public Slice<Trainer> getSlice() {
        return slice;
    }
}
