package perspectiva.core.accounts;

import java.io.Serial;
import java.io.Serializable;

/** What somebody who joins says of himself. Pages fill it, field by field. */
public class JoinSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String email;
    private String familyName;
    private String givenName;
    private String patronymic;
    private String language = "ru";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
