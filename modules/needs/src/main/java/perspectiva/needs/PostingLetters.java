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
        String title = unlinked(posting.form().getTitle());
        mailing.send(posting.email(), posting.language(), key, title, unlinked(posting.organisation()), more);
    }

    /** What strangers type becomes no link in a letter of ours to somebody they name. */
    private static String unlinked(String typed) {
        return typed.replaceAll("(?<=[\\p{L}\\d])\\.(?=[\\p{L}\\d])", ". ");
    }
}
