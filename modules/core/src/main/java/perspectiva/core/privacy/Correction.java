package perspectiva.core.privacy;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import perspectiva.core.people.Person;

/** What is held of a person as it should be, typed by the office: not everybody has an account to mend it oneself. */
public class Correction implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String familyName;
    private String givenName;
    private String patronymic;
    private LocalDate birthDate;
    private String settlement;
    private String phone;
    private String email;

    /** As it is held now. */
    static Correction of(Person person) {
        Correction held = new Correction();
        held.familyName = person.familyName();
        held.givenName = person.givenName();
        held.patronymic = person.patronymic();
        held.birthDate = person.birthDate().orElse(null);
        held.settlement = person.settlement();
        held.phone = person.phone();
        held.email = person.email();
        return held;
    }

    void correct(Person person) {
        person.rename(familyName, givenName, patronymic);
        person.born(birthDate);
        person.livesIn(settlement);
        person.reachableAt(phone, email);
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

    /** Null while nobody knows it. */
    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getSettlement() {
        return settlement;
    }

    public void setSettlement(String settlement) {
        this.settlement = settlement;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
