package perspectiva.training.enrolment;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;

/** Somebody who is brought to a session, as typed: one the partnership knows by number, else by name and date of birth. */
public class Newcomer implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private Long person;
    private String familyName;
    private String givenName;
    private String patronymic;
    private LocalDate birthDate;
    private String email;

    /** Null for somebody who is not known by number. */
    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
