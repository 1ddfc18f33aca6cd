package perspectiva.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import perspectiva.core.store.StoredRecord;
import perspectiva.core.text.Characters;
import perspectiva.spi.Refused;
import perspectiva.training.course.entity.EntryEducation;

/** One person of a brought list. What was typed is emptied as soon as the line was dealt with; its outcome stays a while. */
@Entity
@Table(name = "training_list_line")
public class ListLine extends StoredRecord {

    private static final String BETWEEN = "\u001f";
    private static final int VALUES_MOST = 500;
    private static final int CALLED_MOST = 310;

    @Column(name = "list_id")
    private long listId;

    @Column(name = "line_no")
    private int number;

    private String called;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String email;

    @Enumerated(EnumType.STRING)
    private EntryEducation education;

    private String guardian;

    /** 1 when the person agreed to the terms, else 0. */
    @Column(name = "is_agreed")
    private int agreed;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.GOOD;

    /** The word of the column the reason is about; empty when it is about the whole. */
    @Column(name = "column_word")
    private String column = "";

    @Column(name = "text_key")
    private String key = "";

    @Column(name = "text_values")
    private String values = "";

    @Column(name = "enrolment_id")
    private Long enrolmentId;

    protected ListLine() {}

    /** @param number as spreadsheets count: the heading is line 1 */
    public ListLine(
            long listId,
            int number,
            String familyName,
            String givenName,
            String patronymic,
            LocalDate birthDate,
            String email,
            ApplicationSheet sheet) {
        this.listId = listId;
        this.number = number;
        String name = String.join(" ", familyName, givenName, patronymic).strip();
        this.called = name.length() > CALLED_MOST ? name.substring(0, CALLED_MOST) : name;
        this.familyName = familyName;
        this.givenName = givenName;
        this.patronymic = patronymic;
        this.birthDate = birthDate;
        this.email = email;
        this.education = sheet.getEducation();
        this.guardian = sheet.getGuardian();
        this.agreed = sheet.isAgreed() ? 1 : 0;
    }

    public void refused(Refused why) {
        say(Outcome.REFUSED, why);
    }

    public void twice(Refused why) {
        say(Outcome.TWICE, why);
    }

    private void say(Outcome said, Refused why) {
        outcome = said;
        column = why.field();
        key = why.key();
        String all = why.values().stream()
                .map(value -> Characters.legible(String.valueOf(value)))
                .collect(Collectors.joining(BETWEEN));
        values = all.length() > VALUES_MOST ? all.substring(0, VALUES_MOST) : all;
        forget();
    }

    public void became(Enrolment enrolment) {
        outcome = Outcome.of(enrolment.state());
        enrolmentId = enrolment.id();
        forget();
    }

    /** What is needed no more; the name tells the lines apart until the list goes. */
    public void forget() {
        familyName = "";
        givenName = "";
        patronymic = "";
        birthDate = null;
        email = "";
        education = null;
        guardian = "";
    }

    /** The person is erased: the name goes, too. */
    public void erase(String pseudonym) {
        called = pseudonym;
        forget();
    }

    public ApplicationSheet sheet(String paper) {
        ApplicationSheet sheet = new ApplicationSheet();
        sheet.setEducation(education);
        sheet.setBirthDate(birthDate);
        sheet.setGuardian(guardian);
        sheet.setPaper(paper);
        sheet.setAgreed(agreed == 1);
        return sheet;
    }

    public long listId() {
        return listId;
    }

    public int number() {
        return number;
    }

    /** The name as it was brought. */
    public String called() {
        return called;
    }

    public String familyName() {
        return familyName;
    }

    public String givenName() {
        return givenName;
    }

    public String patronymic() {
        return patronymic;
    }

    /** Null when none was said. */
    public LocalDate birthDate() {
        return birthDate;
    }

    public String email() {
        return email;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String column() {
        return column;
    }

    /** The text key of why not; empty when nothing is against it. */
    public String key() {
        return key;
    }

    /** Numbers as numbers, because texts count with them. */
    public List<Object> values() {
        return Arrays.stream(values.isEmpty() ? new String[0] : values.split(BETWEEN, -1))
                .map(value -> value.matches("\\d{1,9}") ? (Object) Integer.valueOf(value) : value)
                .toList();
    }

    /** The enrolment it became. */
    public Optional<Long> enrolmentId() {
        return Optional.ofNullable(enrolmentId);
    }
}
