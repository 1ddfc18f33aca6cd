package perspectiva.training.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.training.course.Courses;
import perspectiva.training.course.Licences;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.Licence;

/** The educational licences, and the form that adds one or ends one. */
@Named("trainingLicencesView")
@ViewScoped
public class LicencesView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String HERE = "/training/licences?faces-redirect=true";

    @Inject
    Licences licences;

    @Inject
    Courses courses;

    private Long institution;
    private String number;
    private LocalDate validFrom;
    private CourseKind[] kinds = {};
    private Long ending;
    private LocalDate validTo;

    /** Do not travel between the nodes of a cluster: where they are missing they are read again. */
    private transient List<Licence> all;

    private transient List<Organisation> institutions;

    public String add() {
        licences.add(institution, number, validFrom, List.of(kinds));
        return HERE;
    }

    public String end() {
        licences.end(ending == null ? 0 : ending, validTo);
        return HERE;
    }

    public List<Licence> getAll() {
        if (all == null) {
            all = licences.all();
        }
        return all;
    }

    /** Those one could end. */
    public List<Licence> getLasting() {
        return getAll().stream().filter(one -> one.validTo().isEmpty()).toList();
    }

    public List<CourseKind> kindsOf(Licence licence) {
        return getLicensedKinds().stream().filter(licence.kinds()::contains).toList();
    }

    /** Whether it holds today. */
    public boolean isGood(Licence licence) {
        return licence.kinds().stream().anyMatch(kind -> licence.covers(kind, Now.today()));
    }

    public List<CourseKind> getLicensedKinds() {
        return Stream.of(CourseKind.values()).filter(CourseKind::isLicensed).toList();
    }

    public List<Organisation> getInstitutions() {
        if (institutions == null) {
            institutions = courses.owners();
        }
        return institutions;
    }

    public Long getInstitution() {
        return institution;
    }

    public void setInstitution(Long institution) {
        this.institution = institution;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public CourseKind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(CourseKind[] kinds) {
        this.kinds = kinds.clone();
    }

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
