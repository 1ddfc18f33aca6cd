package perspectiva.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.accounts.ApiToken;
import perspectiva.core.accounts.ApiTokens;
import perspectiva.core.accounts.Colleagues;
import perspectiva.core.start.Settings;

/**
 * The page of the organisation's tokens. A fresh one stands in the answer to the form that made it, and nowhere after. The
 * rows stay those that were shown: a colleague's new token must not move the button that revokes.
 */
@Named("tokensView")
@ViewScoped
public class TokensView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String PAGE = "/account/tokens";
    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    @Inject
    ApiTokens tokens;

    @Inject
    Colleagues colleagues;

    @Inject
    Settings settings;

    @Inject
    Said said;

    private String label;
    private int days = 90;
    private transient String fresh;
    private transient List<ApiToken> rows;

    public void issue() {
        fresh = null;
        fresh = tokens.issue(label, days);
        label = null;
        rows = null;
    }

    public void revoke(long id) {
        tokens.revoke(id);
        said.andGo("account.tokens.revoked", PAGE);
    }

    public List<ApiToken> getRows() {
        if (rows == null) {
            rows = tokens.all();
        }
        return rows;
    }

    /** Whether the caller makes tokens; others are told who does. */
    public boolean isDeciding() {
        return colleagues.isMineToDecide();
    }

    /** The token just made; null on every other look at the page. */
    public String getFresh() {
        return fresh;
    }

    /** Where programs knock. */
    public String getAddress() {
        return settings.address() + "/api/v1";
    }

    public List<Integer> getChoices() {
        return DAYS;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
