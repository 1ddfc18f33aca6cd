package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serial;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The second, optional step of a need's form: what makes an offer exact (domain guide, 10.1). Null is what nobody said. A
 * part of {@link NeedForm} and, like it, a bean that pages write into.
 */
@Embeddable
public class NeedTerms implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Enumerated(EnumType.STRING)
    private Education education;

    /** Years in such work, at the least. */
    @Column(name = "experience_years")
    private Integer experienceYears;

    /** Licences, admissions, medical record. */
    private String permits;

    /** From when to when, with breaks. */
    @Column(name = "work_time")
    private String workTime;

    /** How long the contract lasts. */
    @Column(name = "contract_months")
    private Integer contractMonths;

    @Column(name = "probation_months")
    private Integer probationMonths;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_conditions")
    private WorkConditions workConditions;

    /** What comes on top of the pay. */
    private String benefits;

    @Enumerated(EnumType.STRING)
    private Accommodation accommodation;

    /** Whether the employer brings people to work. */
    private boolean transport;

    /** Whether the posts are kept for people with disabilities (Federal Law 565-FZ, article 38). */
    private boolean quota;

    /** Whether people who are still in training may come. */
    private boolean trainees;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Enumerated(EnumType.STRING)
    private Preference preference;

    /** Percent of a training's cost that the employer would pay. */
    private Integer cofinance;

    /** For the directorate alone. */
    private String remarks;

    /** The words of the groups it suits, with commas between; null when none is named. */
    private String suits;

    public Education getEducation() {
        return education;
    }

    public void setEducation(Education education) {
        this.education = education;
    }

    public Integer getExperienceYears() {
        return experienceYears;
    }

    public void setExperienceYears(Integer experienceYears) {
        this.experienceYears = experienceYears;
    }

    public String getPermits() {
        return permits;
    }

    public void setPermits(String permits) {
        this.permits = NeedForm.tidy(permits);
    }

    public String getWorkTime() {
        return workTime;
    }

    public void setWorkTime(String workTime) {
        this.workTime = NeedForm.tidy(workTime);
    }

    public Integer getContractMonths() {
        return contractMonths;
    }

    public void setContractMonths(Integer contractMonths) {
        this.contractMonths = contractMonths;
    }

    public Integer getProbationMonths() {
        return probationMonths;
    }

    public void setProbationMonths(Integer probationMonths) {
        this.probationMonths = probationMonths;
    }

    public WorkConditions getWorkConditions() {
        return workConditions;
    }

    public void setWorkConditions(WorkConditions workConditions) {
        this.workConditions = workConditions;
    }

    public String getBenefits() {
        return benefits;
    }

    public void setBenefits(String benefits) {
        this.benefits = NeedForm.tidy(benefits);
    }

    public Accommodation getAccommodation() {
        return accommodation;
    }

    public void setAccommodation(Accommodation accommodation) {
        this.accommodation = accommodation;
    }

    public boolean isTransport() {
        return transport;
    }

    public void setTransport(boolean transport) {
        this.transport = transport;
    }

    public boolean isQuota() {
        return quota;
    }

    public void setQuota(boolean quota) {
        this.quota = quota;
    }

    public boolean isTrainees() {
        return trainees;
    }

    public void setTrainees(boolean trainees) {
        this.trainees = trainees;
    }

    public Cause getCause() {
        return cause;
    }

    public void setCause(Cause cause) {
        this.cause = cause;
    }

    public Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(Certainty certainty) {
        this.certainty = certainty;
    }

    public Preference getPreference() {
        return preference;
    }

    public void setPreference(Preference preference) {
        this.preference = preference;
    }

    public Integer getCofinance() {
        return cofinance;
    }

    public void setCofinance(Integer cofinance) {
        this.cofinance = cofinance;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = NeedForm.tidy(remarks);
    }

    /** As the page's check boxes want them. */
    public SuitableGroup[] getSuits() {
        return suits == null
                ? new SuitableGroup[0]
                : Stream.of(suits.split(",")).map(SuitableGroup::valueOf).toArray(SuitableGroup[]::new);
    }

    public void setSuits(SuitableGroup[] groups) {
        suits = groups == null || groups.length == 0
                ? null
                : Stream.of(groups).sorted().map(SuitableGroup::name).collect(Collectors.joining(","));
    }
}
