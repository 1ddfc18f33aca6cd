package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import perspectiva.core.text.Characters;

/**
 * What an employer says about a need: the form, as far as it is filled in. It may hold nonsense while somebody types;
 * {@link NeedRules} says what is accepted. A bean with setters because pages write into it; {@link Need} keeps a copy of its
 * own.
 */
@Embeddable
public class NeedForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** In hours. */
    private static final int FULL_WEEK = 35;

    /** The occupation or post as the employer says it. */
    private String title;

    /** The four digits of the classification; null until somebody found them. */
    private String occupation;

    /** How many people are wanted. */
    private Integer posts = 1;

    /** From when; null means as soon as possible. */
    @Column(name = "start_wanted")
    private LocalDate startWanted;

    /** Settlement and workplace. */
    private String place;

    /** Kopecks a month before tax. */
    @Column(name = "pay_from")
    private Long payFrom;

    @Column(name = "pay_to")
    private Long payTo;

    @Column(name = "pay_agreed")
    private boolean payAgreed;

    @Enumerated(EnumType.STRING)
    private Contract contract = Contract.PERMANENT;

    @Column(name = "hours_week")
    private Integer hoursWeek = 40;

    @Enumerated(EnumType.STRING)
    private Shift shift;

    private String duties;

    private String requirements;

    private String conditions;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "contact_email")
    private String contactEmail;

    /** 1 when the vacancy does not name the employer. A number for the reason {@link Need} gives. */
    @Column(name = "name_withheld")
    private int nameWithheld;

    /** 1 when trainers may read who the employer is. */
    @Column(name = "named_to_trainers")
    private int namedToTrainers;

    @Embedded
    private NeedTerms terms = new NeedTerms();

    @Embedded
    private Paper paper = new Paper();

    public NeedForm copy() {
        NeedForm copy = new NeedForm();
        for (NeedField field : NeedField.values()) {
            field.copy(this, copy);
        }
        return copy;
    }

    /**
     * What of it the town may read: without the words for the directorate, the paper, a contact that would name the employer,
     * and contacts that stand in free text.
     */
    public NeedForm published() {
        NeedForm copy = new NeedForm();
        for (NeedGroup group : NeedGroup.values()) {
            if (group.isPublic() && !(isNameWithheld() && group == NeedGroup.CONTACT)) {
                group.fields().forEach(field -> field.copy(this, copy));
            }
        }
        WrittenContacts.maskIn(copy);
        return copy;
    }

    /** Whether the week is shorter than what counts as full-time work. */
    public boolean isPartTime() {
        return hoursWeek != null && hoursWeek < FULL_WEEK;
    }

    /** A text of the form's as the town reads it: without contacts of persons in it. */
    public static String published(String text) {
        return WrittenContacts.masked(text);
    }

    /** @throws perspectiva.spi.Refused when the figures are not a pay */
    public Pay pay() {
        return new Pay(getPayFrom(), getPayTo(), payAgreed);
    }

    /** Legible and without blanks around it; nothing but blanks is nothing. */
    static String tidy(String typed) {
        String text = typed == null ? "" : Characters.legible(typed).strip();
        return text.isEmpty() ? null : text;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = tidy(title);
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = tidy(occupation);
    }

    public Integer getPosts() {
        return posts;
    }

    public void setPosts(Integer posts) {
        this.posts = posts;
    }

    public LocalDate getStartWanted() {
        return startWanted;
    }

    public void setStartWanted(LocalDate startWanted) {
        this.startWanted = startWanted;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = tidy(place);
    }

    /** Nothing by agreement: the figure typed before is only kept in case the mark is taken back. */
    public Long getPayFrom() {
        return payAgreed ? null : payFrom;
    }

    public void setPayFrom(Long payFrom) {
        this.payFrom = payFrom;
    }

    public Long getPayTo() {
        return payAgreed ? null : payTo;
    }

    public void setPayTo(Long payTo) {
        this.payTo = payTo;
    }

    public boolean isPayAgreed() {
        return payAgreed;
    }

    public void setPayAgreed(boolean payAgreed) {
        this.payAgreed = payAgreed;
    }

    public Contract getContract() {
        return contract;
    }

    public void setContract(Contract contract) {
        this.contract = contract;
    }

    public Integer getHoursWeek() {
        return hoursWeek;
    }

    public void setHoursWeek(Integer hoursWeek) {
        this.hoursWeek = hoursWeek;
    }

    public Shift getShift() {
        return shift;
    }

    public void setShift(Shift shift) {
        this.shift = shift;
    }

    public String getDuties() {
        return duties;
    }

    public void setDuties(String duties) {
        this.duties = tidy(duties);
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = tidy(requirements);
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = tidy(conditions);
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = tidy(contactName);
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = tidy(contactPhone);
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = tidy(contactEmail);
    }

    /** Whether the vacancy keeps the employer's name to itself. */
    public boolean isNameWithheld() {
        return nameWithheld == 1;
    }

    public void setNameWithheld(boolean withheld) {
        nameWithheld = withheld ? 1 : 0;
    }

    /** Whether trainers may read who the employer is; without this they see demand and no name. */
    public boolean isNamedToTrainers() {
        return namedToTrainers == 1;
    }

    public void setNamedToTrainers(boolean named) {
        namedToTrainers = named ? 1 : 0;
    }

    /** The second step. Stored without a word in it, it comes back as nothing. */
    public NeedTerms getTerms() {
        return terms == null ? new NeedTerms() : terms;
    }

    public Paper getPaper() {
        return paper == null ? new Paper() : paper;
    }
}
