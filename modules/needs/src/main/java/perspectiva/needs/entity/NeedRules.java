package perspectiva.needs.entity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import perspectiva.core.store.Now;
import perspectiva.core.text.Characters;
import perspectiva.spi.Refused;

/** What a need's form may say: {@link #check} always, so that a draft can be kept; {@link #checkComplete} when it is sent. */
final class NeedRules {

    static final int TITLE_LEAST = 3;
    static final int TITLE_MOST = 150;
    static final int POSTS_MOST = 999;
    static final int PLACE_MOST = 200;
    static final int HOURS_MOST = 60;
    static final int TEXT_MOST = 4000;
    static final int REASON_MOST = 1000;
    static final int PHONE_MOST = 40;
    static final int YEARS_AHEAD = 2;

    private static final Pattern OCCUPATION = Pattern.compile("\\d{4}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()-]{5,25}([,; ]*(доб\\.?|ext\\.?) *\\d{1,6})?");

    private NeedRules() {}

    /** Refuses what could never be right, however unfinished the draft is. */
    static void check(NeedForm form) {
        notLonger(form.getTitle(), TITLE_MOST, "title");
        notLonger(form.getPlace(), PLACE_MOST, "place");
        notLonger(form.getDuties(), TEXT_MOST, "duties");
        notLonger(form.getRequirements(), TEXT_MOST, "requirements");
        notLonger(form.getConditions(), TEXT_MOST, "conditions");
        notLonger(form.getContactName(), 150, "contactName");
        within(form.getPosts(), POSTS_MOST, "needs.refused.posts", "posts");
        within(form.getHoursWeek(), HOURS_MOST, "needs.refused.hours", "hoursWeek");
        fits(form.getOccupation(), OCCUPATION, "needs.refused.occupation", "title");
        notLonger(form.getContactPhone(), PHONE_MOST, "contactPhone");
        fits(form.getContactPhone(), PHONE, "needs.refused.phone", "contactPhone");
        fits(form.getContactEmail(), EMAIL, "needs.refused.email", "contactEmail");
        notLonger(form.getContactEmail(), 254, "contactEmail");
        checkYear(form.getStartWanted());
        form.pay();
        TermsRules.check(form.getTerms());
        TermsRules.check(form.getPaper());
    }

    /** Refuses what is missing when the form is sent to the director. */
    static void checkComplete(NeedForm form) {
        check(form);
        if (form.getTitle() == null
                || form.getTitle().length() < TITLE_LEAST
                || !Characters.holdLetters(form.getTitle())) {
            throw new Refused("needs.refused.title", TITLE_LEAST, TITLE_MOST).at("title");
        }
        if (form.getPosts() == null) {
            throw new Refused("needs.refused.posts", POSTS_MOST).at("posts");
        }
        if (form.getPlace() == null) {
            throw new Refused("needs.refused.place").at("place");
        }
        if (!form.pay().isSaid()) {
            throw new Refused("needs.refused.pay").at("payFrom");
        }
        TermsRules.checkComplete(form.getPaper());
    }

    /** Whoever withholds the employer's name does not write it into what everybody reads. */
    static void checkNameless(NeedForm form, String employerName) {
        if (form.isNameWithheld()) {
            EmployerName name = new EmployerName(employerName);
            nameless(name, form.getTitle(), "title");
            nameless(name, form.getPlace(), "place");
            nameless(name, form.getDuties(), "duties");
            nameless(name, form.getRequirements(), "requirements");
            nameless(name, form.getConditions(), "conditions");
            nameless(name, form.getTerms().getWorkTime(), "workTime");
            nameless(name, form.getTerms().getPermits(), "permits");
            nameless(name, form.getTerms().getBenefits(), "benefits");
        }
    }

    private static void nameless(EmployerName name, String text, String field) {
        if (name.isIn(text)) {
            throw new Refused("needs.refused.named", name.core()).at(field);
        }
    }

    static void checkPhone(String phone, String field) {
        notLonger(phone, PHONE_MOST, field);
        fits(phone, PHONE, "needs.refused.phone", field);
    }

    /** From today to two years ahead; nothing means as soon as possible. */
    static void checkStart(LocalDate start) {
        if (start != null && start.isBefore(Now.today())) {
            throw new Refused("needs.refused.start.past").at("startWanted");
        }
        if (start != null && start.isAfter(Now.today().plusYears(YEARS_AHEAD))) {
            throw new Refused("needs.refused.start.far", YEARS_AHEAD).at("startWanted");
        }
    }

    /** A reason is given in words. */
    static String reason(String typed) {
        String text = typed == null ? "" : Characters.legible(typed).strip();
        if (text.isEmpty()) {
            throw new Refused("needs.refused.reason").at("reason");
        }
        notLonger(text, REASON_MOST, "reason");
        return text;
    }

    /** The office's own words about a need. */
    static String note(String typed) {
        String text = typed == null ? "" : Characters.legible(typed).strip();
        if (text.isEmpty()) {
            throw new Refused("needs.refused.note").at("note");
        }
        notLonger(text, REASON_MOST, "note");
        return text;
    }

    /** Years no database keeps and nobody means. */
    private static void checkYear(LocalDate start) {
        if (start != null && (start.getYear() < 1900 || start.getYear() > 9999)) {
            throw new Refused("needs.refused.start.far", YEARS_AHEAD).at("startWanted");
        }
    }

    static void notLonger(String text, int most, String field) {
        if (text != null && text.length() > most) {
            throw new Refused("needs.refused.toolong", most, text.length() - most).at(field);
        }
    }

    private static void within(Integer number, int most, String key, String field) {
        if (number != null && (number < 1 || number > most)) {
            throw new Refused(key, most).at(field);
        }
    }

    private static void fits(String text, Pattern shape, String key, String field) {
        if (text != null && !shape.matcher(text).matches()) {
            throw new Refused(key).at(field);
        }
    }
}
