package perspectiva.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Function;
import perspectiva.core.accounts.Readers;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Organisation;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.session.Arranged;

/**
 * What people are told by mail about their enrolments: themselves, else the organisation that sent them. The letters name
 * nobody: they may be read by others.
 */
@ApplicationScoped
class EnrolmentLetters {

    @Inject
    Mailing mailing;

    @Inject
    Readers readers;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    void applied(Enrolment enrolment) {
        send("applied", enrolment, any -> "");
    }

    void confirmed(Enrolment enrolment) {
        send("confirmed", enrolment, any -> enrolment.agreement());
    }

    void waitlisted(Enrolment enrolment) {
        send("waitlisted", enrolment, any -> "");
    }

    void offered(Enrolment enrolment) {
        send("offered", enrolment, language -> enrolment
                .offeredUntil()
                .map(until -> formats.dateTime(until, language))
                .orElse(""));
    }

    /** The offer ran out. */
    void lapsed(Enrolment enrolment) {
        send("lapsed." + enrolment.state().word(), enrolment, any -> "");
    }

    void rejected(Enrolment enrolment) {
        send("rejected", enrolment, any -> enrolment.reason());
    }

    /** The session will take place. */
    void certain(Enrolment enrolment) {
        send("certain", enrolment, any -> "");
    }

    /** The session does not take place. */
    void cancelled(Enrolment enrolment, String why) {
        send("cancelled", enrolment, any -> why);
    }

    /** The session begins in some days. @param first its first meeting */
    void soon(Enrolment enrolment, Arranged first) {
        send("soon", enrolment, language -> first.said(formats, texts, language));
    }

    /** One of the session's meetings takes place at another time or place. */
    void moved(Enrolment enrolment, Arranged before, Arranged now) {
        send(
                "moved",
                enrolment,
                language -> before.said(formats, texts, language),
                language -> now.said(formats, texts, language));
    }

    /** One of the session's meetings does not take place. */
    void dropped(Enrolment enrolment, Arranged before, String why) {
        send("dropped", enrolment, language -> before.when(formats, language), any -> why);
    }

    /** The session began without the person. */
    void leftOver(Enrolment enrolment) {
        send("leftover", enrolment, any -> "");
    }

    private void send(String about, Enrolment enrolment, Function<Locale, String> more) {
        send(about, enrolment, more, any -> "");
    }

    /** Every letter speaks of the course {0}, where to look {1}, its first day {2}, and one or two things more {3}, {4}. */
    private void send(
            String about, Enrolment enrolment, Function<Locale, String> more, Function<Locale, String> another) {
        String own = enrolment.person().email();
        boolean isOwn = own != null && !own.isBlank();
        String to = isOwn
                ? own
                : enrolment.application().sponsor().map(Organisation::email).orElse("");
        if (to.isBlank()) {
            return;
        }
        Locale language = readers.languageOf(to);
        mailing.send(
                to,
                language,
                "training.mail." + about,
                enrolment.session().title(),
                settings.address() + (isOwn ? "/training/place?id=" : "/training/sent?id=") + enrolment.id(),
                formats.date(enrolment.session().startsOn(), language),
                more.apply(language),
                another.apply(language));
    }
}
