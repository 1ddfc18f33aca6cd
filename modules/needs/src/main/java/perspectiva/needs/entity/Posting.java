package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import perspectiva.core.people.Inn;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A posting is a need of an employer who has no account.
 *
 * <p>Its life: nobody reads it until the e-mail is confirmed by the link of a letter; what is not confirmed in a week is
 * deleted. Then the staff find out whose it is and make a need of it, which waits to be verified like any other, or refuse it
 * with a reason. It publishes nothing by itself.
 */
@Entity
@Table(name = "needs_posting")
public class Posting extends StoredRecord {

    /** Where it is in its life. */
    public enum State {
        UNCONFIRMED,
        CONFIRMED,
        TAKEN,
        REFUSED
    }

    private static final int DUTIES_MOST = 4000;

    /** What mail programs make a link of. */
    private static final Pattern SITE = Pattern.compile("(?i)://|www\\.|\\.[a-z]{2,}/");

    private String organisation;

    private String inn;

    private String person;

    private String email;

    private String phone;

    private String language;

    private String title;

    private int posts;

    @Column(name = "start_wanted")
    private LocalDate startWanted;

    private String place;

    @Column(name = "pay_from")
    private Long payFrom;

    @Column(name = "pay_to")
    private Long payTo;

    @Column(name = "pay_agreed")
    private boolean payAgreed;

    private String duties;

    @Enumerated(EnumType.STRING)
    private State state = State.UNCONFIRMED;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "need_id")
    private Long need;

    private String reason;

    protected Posting() {}

    /** @throws Refused beside the first field that is not as it must be */
    public Posting(PostingSheet sheet, Locale language, String tokenHash) {
        NeedForm form = sheet.getForm();
        NeedRules.checkComplete(form);
        NeedRules.checkStart(form.getStartWanted());
        organisation = namedInLetter(sheet.getOrganisation(), 200, "organisation");
        inn = new Inn(Typed.required(sheet.getInn(), 20, "inn")).digits();
        person = Typed.required(sheet.getPerson(), 150, "person");
        email = Typed.email(Typed.required(sheet.getEmail(), 200, "email"), "email");
        NeedRules.checkPhone(sheet.getPhone(), "phone");
        phone = sheet.getPhone();
        if (!sheet.isAgreed()) {
            throw new Refused("needs.refused.agreed").at("agreed");
        }
        title = namedInLetter(form.getTitle(), NeedRules.TITLE_MOST, "title");
        posts = form.getPosts();
        startWanted = form.getStartWanted();
        place = form.getPlace();
        payFrom = form.getPayFrom();
        payTo = form.getPayTo();
        payAgreed = form.isPayAgreed();
        duties = form.getDuties();
        NeedRules.notLonger(duties, DUTIES_MOST, "duties");
        this.language = language.getLanguage();
        this.tokenHash = tokenHash;
    }

    /** A stranger may be written to under somebody's address, so the letter must not carry the writer's links. */
    private static String namedInLetter(String typed, int atMost, String field) {
        String line = Typed.required(typed, atMost, field);
        if (SITE.matcher(line).find()) {
            throw new Refused("needs.refused.posting.address").at(field);
        }
        return line;
    }

    /** Whoever reads the mail of that address opened the letter and said so. */
    public void confirm() {
        expect(State.UNCONFIRMED);
        state = State.CONFIRMED;
        confirmedAt = Now.instant();
    }

    /** The staff made a need of it. */
    public void take(long becameNeed) {
        expect(State.CONFIRMED);
        state = State.TAKEN;
        need = becameNeed;
    }

    public void refuse(String why) {
        expect(State.CONFIRMED);
        reason = NeedRules.reason(why);
        state = State.REFUSED;
    }

    private void expect(State wanted) {
        if (state != wanted) {
            throw new Refused("needs.refused.posting.state");
        }
    }

    public boolean isUnconfirmed() {
        return state == State.UNCONFIRMED;
    }

    /** What it says of the need; the contact is not shown to the town, because nobody asked for that. */
    public NeedForm form() {
        NeedForm form = new NeedForm();
        form.setTitle(title);
        form.setPosts(posts);
        form.setStartWanted(startWanted);
        form.setPlace(place);
        form.setPayFrom(payFrom);
        form.setPayTo(payTo);
        form.setPayAgreed(payAgreed);
        form.setDuties(duties);
        return form;
    }

    public String organisation() {
        return organisation;
    }

    public Inn inn() {
        return new Inn(inn);
    }

    public String person() {
        return person;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public State state() {
        return state;
    }

    /** Null until the e-mail is confirmed. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** The need that was made of it; null before. */
    public Long need() {
        return need;
    }

    public String reason() {
        return reason;
    }
}
