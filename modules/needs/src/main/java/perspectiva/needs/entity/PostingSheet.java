package perspectiva.needs.entity;

import java.io.Serial;
import java.io.Serializable;

/** What an employer without an account wrote: who it is, how to reach it, and the need. Pages fill it, field by field. */
public class PostingSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String organisation;
    private String inn;
    private String person;
    private String email;
    private String phone;
    private boolean agreed;
    private final NeedForm form = new NeedForm();

    public NeedForm getForm() {
        return form;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = NeedForm.tidy(organisation);
    }

    public String getInn() {
        return inn;
    }

    public void setInn(String inn) {
        this.inn = NeedForm.tidy(inn);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = NeedForm.tidy(person);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = NeedForm.tidy(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = NeedForm.tidy(phone);
    }

    /** Whether the person agrees that these data are kept to answer the posting (Federal Law 152-FZ, article 9). */
    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
