package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.caller.Identity;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Organisations;
import perspectiva.core.start.Settings;
import perspectiva.needs.entity.Need;

/** What employers are told by mail: to the contact the need names, else to their organisation. */
@ApplicationScoped
class Letters {

    @Inject
    Mailing mailing;

    @Inject
    Organisations organisations;

    @Inject
    Settings settings;

    void published(Need need) {
        send("needs.mail.published", need, settings.address() + "/needs/vacancy?id=" + need.id());
    }

    void returned(Need need) {
        send("needs.mail.returned", need, need.returnReason());
    }

    void stillTrue(Need need) {
        send("needs.mail.stilltrue", need, need.validUntil().toString());
    }

    void expired(Need need) {
        send("needs.mail.expired", need, need.validUntil().toString());
    }

    /** Every letter speaks of the title {0}, where to act {1}, and one thing more {2}. */
    private void send(String key, Need need, String more) {
        String to = need.form().getContactEmail();
        if (to == null) {
            to = organisations.byId(need.employerId()).email();
        }
        if (to != null && !to.isBlank()) {
            String page = settings.address() + "/needs/need?id=" + need.id();
            mailing.send(to, Identity.RUSSIAN, key, need.form().getTitle(), page, more);
        }
    }
}
