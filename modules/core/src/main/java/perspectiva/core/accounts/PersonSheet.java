package perspectiva.core.accounts;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;

/** What somebody is called and reads, as it is typed. Pages fill it, field by field; the sheets of one page add to it. */
public abstract class PersonSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String familyName;
    private String givenName;
    private String patronymic;
    private String language = "ru";

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

    Locale locale() {
        return Locale.forLanguageTag(language == null ? "ru" : language);
    }
}
