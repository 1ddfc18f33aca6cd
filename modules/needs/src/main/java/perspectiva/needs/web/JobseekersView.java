package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import perspectiva.core.store.Now;
import perspectiva.needs.Jobseekers;

/** The form on which the directorate takes down how many jobseekers are registered. */
@Named("needsJobseekersView")
@ViewScoped
public class JobseekersView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Jobseekers jobseekers;

    private LocalDate countedOn = Now.today();
    private Integer registered;
    private String source;

    public String record() {
        jobseekers.record(countedOn, registered, source);
        return "/needs/figures?faces-redirect=true";
    }

    public LocalDate getCountedOn() {
        return countedOn;
    }

    public void setCountedOn(LocalDate countedOn) {
        this.countedOn = countedOn;
    }

    public Integer getRegistered() {
        return registered;
    }

    public void setRegistered(Integer registered) {
        this.registered = registered;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
