package perspectiva.core.accounts;

import java.io.Serial;

/** What somebody says of himself on the profile page. */
public class ProfileSheet extends PersonSheet {

    @Serial
    private static final long serialVersionUID = 1;

    private String phone;

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
