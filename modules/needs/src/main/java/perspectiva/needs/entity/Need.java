package perspectiva.needs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.needs.WantedSkill;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * A need is a number of posts in one occupation at one employer, wanted now.
 *
 * <p>Its life: the employer drafts it, in pieces if she likes, and sends it. It waits for the director, who verifies it - then
 * it gets its number - or returns it with a reason, and it is a draft again. Verified it is published: everybody sees it as a
 * vacancy until every post is filled, it is withdrawn, or its time runs out because nobody confirmed that it still holds.
 * What expired can be renewed, what was filled reopened; what was withdrawn stays so and may be copied.
 *
 * <p>The employer's name is kept beside its key, so that a list of any length is read from one table; each save brings it up
 * to date.
 */
@Entity
@Table(name = "needs_need")
public class Need extends StoredRecord {

    @Column(name = "record_number")
    private String number;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employer_name")
    private String employerName;

    @Embedded
    private NeedForm form;

    private int filled;

    @Enumerated(EnumType.STRING)
    private NeedState state = NeedState.DRAFT;

    /**
     * 1 while visitors see it, else 0: one column to look up among all the closed ones. A number, because EclipseLink writes
     * truth values as numbers into some of its queries for Derby, which then refuses to compare them.
     */
    @Column(name = "is_open")
    private int open;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "posted_by")
    private Long postedBy;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "open_text")
    private String openText;

    @Embedded
    private Trail trail = new Trail();

    protected Need() {}

    /** A new draft, however little it says. */
    public Need(long employerId, String employerName, NeedForm form, Source source, Caller by) {
        NeedRules.check(form);
        this.employerId = employerId;
        this.source = source;
        this.postedBy = by.account().orElse(null);
        say(employerName, form);
    }

    private void say(String name, NeedForm said) {
        employerName = name;
        form = said.copy();
        sought();
    }

    /** What it is searched by: title, employer, number; by the town without a name that is withheld from it. */
    private void sought() {
        searchText = joined(form.getTitle(), employerName, number);
        openText = form.isNameWithheld() ? joined(form.getTitle(), number) : searchText;
    }

    private static String joined(String... texts) {
        return Stream.of(texts).map(SearchText::normalise).collect(Collectors.joining(" "));
    }

    /** Changes what a draft says, or corrects what a verified need says; the correction is the history's to remember. */
    public void amend(String currentEmployerName, NeedForm said) {
        if (state.isClosed()) {
            throw refusedIn("needs.refused.closed");
        }
        NeedRules.check(said);
        if (state != NeedState.DRAFT) {
            checkCorrection(said);
        }
        say(currentEmployerName, said);
    }

    /** What was verified is the occupation; everything else may turn out otherwise. */
    private void checkCorrection(NeedForm said) {
        NeedRules.checkComplete(said);
        NeedRules.checkNameless(said, employerName);
        if (NeedField.TITLE.differs(form, said)) {
            throw new Refused("needs.refused.title.verified").at("title");
        }
        if (NeedField.START_WANTED.differs(form, said)) {
            NeedRules.checkStart(said.getStartWanted());
        }
        if (said.getPosts() <= filled) {
            throw new Refused("needs.refused.posts.filled", filled).at("posts");
        }
    }

    /** Sends it to the director. Sent twice, it keeps its place in the queue. */
    public void submit() {
        expect(state == NeedState.DRAFT);
        NeedRules.checkComplete(form);
        NeedRules.checkNameless(form, employerName);
        NeedRules.checkStart(form.getStartWanted());
        if (submittedAt == null) {
            submittedAt = Now.instant();
            trail.waitsAnew();
        }
        returnReason = null;
    }

    /** @throws Refused to who posted it: another one verifies */
    public void checkVerifiableBy(Caller director) {
        if (!isWaiting()) {
            throw refusedIn("needs.refused.notwaiting");
        }
        if (isPostedBy(director)) {
            throw new Refused("needs.refused.own");
        }
    }

    /** The number is the next of its series, and is wanted only when nothing stands in the way. */
    public void verify(Caller director, String newNumber) {
        checkVerifiableBy(director);
        become(NeedState.VERIFIED);
        if (number == null) {
            number = newNumber;
        }
        sought();
    }

    /** Gives it back with what is to be mended. */
    public void returnToEmployer(String reason) {
        if (!isWaiting() && state != NeedState.VERIFIED) {
            throw refusedIn("needs.refused.notwaiting");
        }
        returnReason = NeedRules.reason(reason);
        submittedAt = null;
        if (state != NeedState.DRAFT) {
            become(NeedState.DRAFT);
        }
    }

    /** Only with the code of its occupation: without it neither the balance nor a search by trade would see it. */
    public void publish(int validDays) {
        expect(state == NeedState.VERIFIED);
        if (form.getOccupation() == null) {
            throw new Refused("needs.refused.occupation.missing", form.getTitle()).at("code");
        }
        become(NeedState.PUBLISHED);
        postedAt = Now.instant();
        validFor(validDays);
    }

    /** @param taken how many of its posts are taken by now, in all */
    public void fill(int taken) {
        expect(state.isOpen());
        if (taken < 0 || taken > form.getPosts()) {
            throw new Refused("needs.refused.fill", form.getPosts()).at("filled");
        }
        filled = taken;
        become(stateByPosts());
    }

    /** @param free how many of its posts are free again */
    public void reopen(int free, int validDays) {
        expect(state == NeedState.FILLED);
        if (free < 1 || free > form.getPosts()) {
            throw new Refused("needs.refused.reopen", form.getPosts()).at("free");
        }
        filled = form.getPosts() - free;
        become(stateByPosts());
        validFor(validDays);
    }

    /** The employer says that it still holds. */
    public void renew(int validDays) {
        expect(state.isOpen() || state == NeedState.EXPIRED);
        become(stateByPosts());
        validFor(validDays);
    }

    /** Its time ran out. */
    public void expire() {
        if (!isOverdue()) {
            throw refusedIn("needs.refused.notoverdue");
        }
        become(NeedState.EXPIRED);
    }

    /** Only a draft that nobody was asked to read needs no reason. */
    public void withdraw(String reason) {
        NeedRules.notLonger(reason, NeedRules.REASON_MOST, "reason");
        if (isSecret()) {
            become(NeedState.WITHDRAWN);
            return;
        }
        NeedRules.reason(reason);
        become(NeedState.WITHDRAWN);
    }

    /** A person said that it was the same as another, which goes on in its place. */
    public void mergeInto(long other) {
        expect(state == NeedState.WITHDRAWN);
        trail.mergedInto(other);
    }

    /** A colleague of the same organisation looks after it from now on. */
    public void handTo(long account, String name, String email) {
        if (state.isClosed() && state != NeedState.EXPIRED) {
            throw refusedIn("needs.refused.closed");
        }
        trail.keptBy(account, name, email);
    }

    /** The employer was asked whether it still holds. */
    public void reminded() {
        remindedAt = Now.instant();
    }

    private NeedState stateByPosts() {
        if (filled == 0) {
            return NeedState.PUBLISHED;
        }
        return filled < form.getPosts() ? NeedState.PARTLY_FILLED : NeedState.FILLED;
    }

    private void validFor(int days) {
        validUntil = Now.today().plusDays(days);
        remindedAt = null;
    }

    private void become(NeedState other) {
        expect(state.mayBecome(other));
        state = other;
        open = other.isOpen() ? 1 : 0;
        trail.became(other);
    }

    private void expect(boolean itMay) {
        if (!itMay) {
            throw refusedIn("needs.refused.state");
        }
    }

    private Refused refusedIn(String key) {
        return new Refused(key, stage());
    }

    /**
     * The director sees all; an employer her own; board and council what has been verified. Trainers see demand without
     * employers instead: {@code BlindNeeds}.
     */
    public boolean isVisibleTo(Caller caller) {
        if (caller.is(Role.DIRECTOR) || isOwnedBy(caller)) {
            return true;
        }
        return number != null && caller.isAny(Role.BOARD, Role.COUNCIL);
    }

    /** What was published the town reads as a vacancy; a trainer does only where the employer let her name be known. */
    public boolean isVacancyFor(Caller caller) {
        return postedAt != null && (!caller.is(Role.TRAINER) || form.isNamedToTrainers() || isVisibleTo(caller));
    }

    /** A skill as the town reads it: own words without contacts of persons, and not at all when they tell a name that is withheld. */
    public Optional<WantedSkill> published(WantedSkill wanted) {
        if (wanted.skill() != null) {
            return Optional.of(wanted);
        }
        return form.isNameWithheld() && new EmployerName(employerName).isIn(wanted.wording())
                ? Optional.empty()
                : Optional.of(new WantedSkill(NeedForm.published(wanted.wording()), null, wanted.isEssential()));
    }

    public boolean isEditableBy(Caller caller) {
        return !state.isClosed() && isKeptBy(caller);
    }

    /** Whether the caller acts on it: its employer's people, and the director on their behalf. */
    public boolean isKeptBy(Caller caller) {
        return caller.is(Role.DIRECTOR) || isOwnedBy(caller);
    }

    private boolean isOwnedBy(Caller caller) {
        return caller.isAny(Role.EMPLOYER, Role.MEMBER) && caller.actsFor(employerId);
    }

    /** Whether it waits for the director. */
    public boolean isWaiting() {
        return state == NeedState.DRAFT && submittedAt != null;
    }

    /** Whether it is a draft still to be sent, or to be sent again. */
    public boolean isUnfinished() {
        return state == NeedState.DRAFT && submittedAt == null;
    }

    public boolean isPostedBy(Caller caller) {
        return postedBy != null && caller.account().filter(postedBy::equals).isPresent();
    }

    /** Whether its occupation is still to be found before it can be published. */
    public boolean isToBeClassified() {
        return form.getOccupation() == null && (isWaiting() || state == NeedState.VERIFIED);
    }

    /** Whether nobody but its author has been asked to read it. */
    public boolean isSecret() {
        return stage().equals(NeedState.DRAFT.word());
    }

    public boolean isOverdue() {
        return state.isOpen() && validUntil.isBefore(Now.today());
    }

    /** What people call the state it is in. */
    public String stage() {
        return state.stage(submittedAt != null, returnReason != null);
    }

    /** The fields in which this form says something else than the need does. */
    public Set<NeedField> differences(NeedForm other) {
        return NeedField.differences(form, other);
    }

    /** What it says, to be changed freely: the need keeps its own. */
    public NeedForm form() {
        return form.copy();
    }

    /** What is said against its words, those of its skills aside. */
    public List<Wording.Remark> remarks() {
        return Wording.remarks(form);
    }

    public String number() {
        return number;
    }

    public long employerId() {
        return employerId;
    }

    public String employerName() {
        return employerName;
    }

    public int filled() {
        return filled;
    }

    /** How many posts are still offered. */
    public int free() {
        return form.getPosts() == null ? 0 : form.getPosts() - filled;
    }

    public NeedState state() {
        return state;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String returnReason() {
        return returnReason;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    public Source source() {
        return source;
    }

    /** What it remembers of its way through the portal. */
    public Trail trail() {
        return trail;
    }

    public Long postedBy() {
        return postedBy;
    }
}
