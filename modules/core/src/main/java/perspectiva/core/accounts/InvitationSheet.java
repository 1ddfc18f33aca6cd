package perspectiva.core.accounts;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import perspectiva.core.people.OrgRole;
import perspectiva.spi.Role;

/** Whom somebody wants to invite, and as what. Pages fill it, field by field. */
public class InvitationSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String email;
    private String familyName;
    private String givenName;
    private String patronymic;
    private String position;
    private String language = "ru";
    private Role role;
    private Long organisation;
    private OrgRole orgRole;

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

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public OrgRole getOrgRole() {
        return orgRole;
    }

    public void setOrgRole(OrgRole orgRole) {
        this.orgRole = orgRole;
    }

    Locale locale() {
        return Locale.forLanguageTag(language == null ? "ru" : language);
    }
}
