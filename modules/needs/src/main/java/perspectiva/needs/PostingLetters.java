package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.mail.Mailing;
import perspectiva.core.start.Settings;
import perspectiva.needs.entity.Posting;

/** What employers without an account are told by mail, in the language in which they wrote. */
@ApplicationScoped
class PostingLetters {

    @Inject
    Mailing mailing;

    @Inject
    Settings settings;

    void confirm(Posting posting, String token) {
        send("needs.mail.confirm", posting, settings.address() + "/needs/confirm?token=" + token);
    }

    void refused(Posting posting) {
        send("needs.mail.notposted", posting, posting.reason());
    }

    private void send(String key, Posting posting, String more) {
        mailing.send(posting.email(), posting.language(), key, posting.form().getTitle(), posting.organisation(), more);
    }
}
