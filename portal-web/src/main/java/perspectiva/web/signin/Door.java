package perspectiva.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import perspectiva.core.accounts.Approach;
import perspectiva.core.accounts.Entrance;
import perspectiva.core.accounts.SignIn;
import perspectiva.core.caller.ComesFrom;

/** Leads people through sign-in to where they were going. */
@RequestScoped
class Door {

    @Inject
    SignIn signIn;

    @Inject
    ComesFrom from;

    @Inject
    BrowserMarks marks;

    @Inject
    WaitingRoom waiting;

    @Inject
    HttpServletRequest request;

    void byPassword(String email, String password, String to) {
        Approach approach = approach();
        waiting.sit(signIn.pauseBefore(email, approach));
        Entrance entrance = signIn.byPassword(email, password, approach);
        String local = LocalPath.of(to);
        if (entrance.needsCode()) {
            HalfWay.begin(request, entrance.account(), local);
            go("/secondfactor");
        } else {
            welcome(entrance, local);
        }
    }

    void byCode(HalfWay half, String code) {
        Entrance entrance = signIn.byCode(half.account(), code, approach());
        HalfWay.end(request);
        welcome(entrance, half.to());
    }

    private Approach approach() {
        return new Approach(from.address(), marks.all());
    }

    private void welcome(Entrance entrance, String to) {
        marks.keep(entrance);
        new SignedIn(entrance.account(), entrance.context().orElse(null), entrance.epoch()).begin(request);
        go(entrance.mustProtect() ? "/account/profile?guard=true" : to);
    }

    static void go(String address) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        try {
            outside.redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
