package perspectiva.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The second step of signing in. */
@Named("secondFactorView")
@RequestScoped
public class SecondFactorView {

    @Inject
    Door door;

    @Inject
    HttpServletRequest request;

    private String code;

    /** Whoever did not take the first step, or too long ago, takes it again. */
    public void open() {
        if (HalfWay.of(request).isEmpty()) {
            Door.go("/signin");
        }
    }

    public void enter() {
        Optional<HalfWay> half = HalfWay.of(request);
        if (half.isPresent()) {
            door.byCode(half.get(), code);
        } else {
            Door.go("/signin");
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
