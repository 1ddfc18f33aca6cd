package perspectiva.web.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import perspectiva.core.start.Settings;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.web.frame.Addresses.Place;
import perspectiva.web.frame.Frame;

/** How the page that is shown is listed elsewhere. Only what visitors see is. */
@Named("listing")
@RequestScoped
public class Listing {

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    Frame frame;

    @Inject
    Caller caller;

    /** Whether strangers may be told of this page. */
    public boolean isOpen() {
        return request.getAttribute("place") instanceof Place place
                && place.page().roles().contains(Role.VISITOR)
                && !caller.isSignedIn()
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
    }

    /** The one address of what is shown: filters, sorting and the way back do not make another page of it. */
    public String getAddress() {
        String language = request.getParameter("lang");
        return "ru".equals(language) || "en".equals(language) ? in(language) : getPlain();
    }

    /** The same in the reader's own language, whatever it is. */
    public String getPlain() {
        return with("");
    }

    public String in(String language) {
        return with("lang=" + language);
    }

    /** The key of its title in the menu. */
    public String getTitleKey() {
        Place place = (Place) request.getAttribute("place");
        return place.module().name() + "." + place.page().view() + ".title";
    }

    /** What messengers show beside a link: 1200 by 630 points. */
    public String getPicture() {
        return settings.address() + frame.asset("card.png");
    }

    /** A record is known by its number; nothing else of what was asked for is kept. */
    private String with(String parameter) {
        List<String> kept = new ArrayList<>();
        String id = request.getParameter("id");
        if (id != null && !id.isEmpty()) {
            kept.add("id=" + id);
        }
        if (!parameter.isEmpty()) {
            kept.add(parameter);
        }
        return settings.address() + frame.getPath() + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }
}
