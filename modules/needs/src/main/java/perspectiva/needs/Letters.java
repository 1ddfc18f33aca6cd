package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Readers;
import perspectiva.core.accounts.RoleHolders;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Organisations;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Formats;
import perspectiva.needs.entity.Need;
import perspectiva.spi.Role;

/** What employers are told by mail: to whoever keeps the need, else to the contact it names, else to their organisation. */
@ApplicationScoped
class Letters {

    @Inject
    Mailing mailing;

    @Inject
    Formats formats;

    @Inject
    Organisations organisations;

    @Inject
    Questions questions;

    @Inject
    RoleHolders holders;

    @Inject
    Readers readers;

    @Inject
    Settings settings;

    void published(Need need) {
        send("needs.mail.published", need, settings.address() + "/needs/vacancy?id=" + need.id());
    }

    void returned(Need need) {
        send("needs.mail.returned", need, need.returnReason());
    }

    void stillTrue(Need need) {
        send("needs.mail.stilltrue", need, language -> day(need, language), questions.ask(need));
    }

    void expired(Need need) {
        send("needs.mail.expired", need, language -> day(need, language), questions.ask(need));
    }

    private String day(Need need, Locale language) {
        return formats.date(need.validUntil(), language);
    }

    /** To the colleague it was handed to. */
    void handed(Need need, Account colleague, String by, String word) {
        mailing.send(
                colleague.email(),
                colleague.language(),
                "needs.mail.handed",
                need.form().getTitle(),
                page(need),
                by,
                word);
    }

    /** To everybody of the directorate: these wait longer than promised. */
    void late(List<Need> needs) {
        String titles = needs.stream()
                .map(need -> "- " + need.form().getTitle() + ", " + need.employerName())
                .collect(Collectors.joining("\n"));
        for (Account director : holders.of(Role.DIRECTOR)) {
            mailing.send(
                    director.email(),
                    director.language(),
                    "needs.mail.late",
                    needs.size(),
                    settings.address() + "/needs/desk",
                    titles);
        }
    }

    private void send(String key, Need need, String more) {
        send(key, need, any -> more, page(need));
    }

    /** Every letter speaks of the title {0}, where to act {1}, and one thing more {2}, in its reader's language. */
    private void send(String key, Need need, Function<Locale, String> more, String where) {
        String to = need.trail().informEmail().orElse(need.form().getContactEmail());
        if (to == null) {
            to = organisations.byId(need.employerId()).email();
        }
        if (to != null && !to.isBlank()) {
            Locale language = readers.languageOf(to);
            mailing.send(to, language, key, need.form().getTitle(), where, more.apply(language));
        }
    }

    private String page(Need need) {
        return settings.address() + "/needs/need?id=" + need.id();
    }
}
