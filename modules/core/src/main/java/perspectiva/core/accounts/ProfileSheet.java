package perspectiva.core.accounts;

import java.io.Serial;
import java.io.Serializable;

/** What somebody says of himself on the profile page. */
public class ProfileSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String familyName;
    private String givenName;
    private String patronymic;
    private String phone;
    private String language;

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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
