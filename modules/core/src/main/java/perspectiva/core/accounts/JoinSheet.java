package perspectiva.core.accounts;

import java.io.Serial;

/** What somebody who joins says of himself. */
public class JoinSheet extends PersonSheet {

    @Serial
    private static final long serialVersionUID = 1;

    private String email;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
