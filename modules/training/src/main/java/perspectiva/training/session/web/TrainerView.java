package perspectiva.training.session.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.people.People;
import perspectiva.core.people.Person;
import perspectiva.core.store.Paging;
import perspectiva.training.session.Trainers;
import perspectiva.training.session.entity.Trainer;

/** The form of a trainer; for a new one, first the search for the person. */
@Named("trainingTrainerView")
@ViewScoped
public class TrainerView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String LIST = "/training/trainers?faces-redirect=true";

    @Inject
    Trainers trainers;

    @Inject
    People people;

    private Long id;
    private Long person;
    private String words;
    private int version;
    private boolean active = true;
    private String name;
    private String qualifications;
    private LocalDate recordCheckedOn;

    /** Does not travel between the nodes of a cluster: only the opened page shows it. */
    private transient List<Person> found = List.of();

    public void open() {
        if (id != null) {
            Trainer trainer = trainers.byId(id);
            version = trainer.version();
            active = trainer.isActive();
            name = trainer.name();
            qualifications = trainer.qualifications();
            recordCheckedOn = trainer.recordCheckedOn().orElse(null);
        } else if (person != null) {
            name = people.byId(person).displayName();
        } else if (words != null && !words.isBlank()) {
            found = people.search(words, Paging.first()).rows();
        }
    }

    public String save() {
        if (id == null) {
            trainers.register(person, qualifications, recordCheckedOn);
        } else {
            trainers.amend(id, version, qualifications, recordCheckedOn);
        }
        return LIST;
    }

    public String retire() {
        trainers.retire(id, version);
        return LIST;
    }

    public String reopen() {
        trainers.reopen(id, version);
        return LIST;
    }

    /** Whether nobody was chosen yet. */
    public boolean isSearching() {
        return id == null && person == null;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isActive() {
        return active;
    }

    public List<Person> getFound() {
        return found == null ? List.of() : found;
    }

    public String getName() {
        return name;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getQualifications() {
        return qualifications;
    }

    public void setQualifications(String qualifications) {
        this.qualifications = qualifications;
    }

    public LocalDate getRecordCheckedOn() {
        return recordCheckedOn;
    }

    public void setRecordCheckedOn(LocalDate recordCheckedOn) {
        this.recordCheckedOn = recordCheckedOn;
    }
}
