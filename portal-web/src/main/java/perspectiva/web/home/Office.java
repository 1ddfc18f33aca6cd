package perspectiva.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.start.Settings;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;

/**
 * Where people find the director's office: {@code perspectiva.office.*}. What differs by language may be said a second time
 * in English, {@code perspectiva.office.hours.en}. What nobody has set is not shown; the demonstration makes it up.
 */
@Named("office")
@ApplicationScoped
public class Office {

    @Inject
    Settings settings;

    @Inject
    PageTexts text;

    @Inject
    Caller caller;

    public String getPhone() {
        return said("phone", "+7 34273 0-00-00");
    }

    /** As a telephone dials it. */
    public String getDialled() {
        return getPhone().replaceAll("[^+\\d]", "");
    }

    public String getEmail() {
        return said("email", "office@perspectiva.example");
    }

    public String getAddress() {
        return said("address", text.get("portal.demo.office.address"));
    }

    public String getHours() {
        return said("hours", text.get("portal.demo.office.hours"));
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return !(getPhone() + getEmail() + getAddress() + getHours()).isEmpty();
    }

    private String said(String what, String inDemo) {
        String key = "office." + what;
        return settings.find(key + "." + caller.language().getLanguage())
                .or(() -> settings.find(key))
                .orElse(settings.isDemo() ? inDemo : "");
    }
}
