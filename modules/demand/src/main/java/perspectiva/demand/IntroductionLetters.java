package perspectiva.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import perspectiva.core.caller.Identity;
import perspectiva.core.mail.Mailing;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.people.Organisations;
import perspectiva.core.start.Settings;
import perspectiva.demand.entity.Introduction;
import perspectiva.needs.NeedEmployer;

/** What both sides are told by mail. The institution's letters name the employer only once she agreed. */
@ApplicationScoped
class IntroductionLetters {

    @Inject
    Mailing mailing;

    @Inject
    Organisations organisations;

    @Inject
    Occupations occupations;

    @Inject
    Settings settings;

    void asked(Introduction introduction, NeedEmployer employer) {
        send("demand.mail.asked", employer.email(), introduction, introduction.schoolName());
    }

    void accepted(Introduction introduction, NeedEmployer employer) {
        send("demand.mail.accepted", school(introduction), introduction, employer.name());
    }

    void declined(Introduction introduction) {
        send("demand.mail.declined", school(introduction), introduction, introduction.answer());
    }

    private String school(Introduction introduction) {
        return organisations.byId(introduction.schoolId()).email();
    }

    /** Every letter speaks of the occupation {0}, where to act {1}, and one thing more {2}. */
    private void send(String key, String to, Introduction about, String more) {
        if (to != null && !to.isBlank()) {
            String title = occupations.title(about.occupation(), Identity.RUSSIAN);
            String page = settings.address() + "/demand/introduction?id=" + about.id();
            mailing.send(to, Identity.RUSSIAN, key, title, page, more);
        }
    }
}
