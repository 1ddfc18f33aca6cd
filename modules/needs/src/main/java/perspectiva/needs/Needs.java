package perspectiva.needs;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import perspectiva.core.caller.Identity;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.people.Organisations;
import perspectiva.core.records.Numbers;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedGroup;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.Source;
import perspectiva.needs.entity.Wording;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Announcer;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** What employers, their director and the readers of the partnership do with needs. */
@Boundary
public class Needs {

    /** What the history calls a need. */
    public static final String KIND = "needs.need";

    static final String SERIES = "П";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    NeedRows rows;

    @Inject
    Organisations organisations;

    @Inject
    Occupations occupations;

    @Inject
    Numbers numbers;

    @Inject
    NeedSkills skills;

    @Inject
    Journal journal;

    @Inject
    Letters letters;

    @Inject
    TwinFinder twins;

    @Inject
    Texts texts;

    @Inject
    Announcer announcer;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER, BOARD, COUNCIL})
    public Slice<NeedRow> list(NeedFilter filter, Paging paging) {
        return rows.page(filter, paging, caller);
    }

    /** The newest before this record number, for programs, which go through a list without pages. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER, BOARD, COUNCIL})
    public List<NeedRow> before(NeedFilter filter, long record, int most) {
        return rows.before(filter, record, most, caller);
    }

    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER, BOARD, COUNCIL})
    public Need byId(long id) {
        return visible(entities.find(Need.class, id));
    }

    /** A form that says what this need says, to begin a new one with; a day that has passed and the paper are left out. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public NeedForm copyOf(long id) {
        NeedForm copy = byId(id).form();
        if (copy.getStartWanted() != null && copy.getStartWanted().isBefore(Now.today())) {
            copy.setStartWanted(null);
        }
        NeedGroup.PAPER.fields().forEach(field -> field.copy(new NeedForm(), copy));
        return copy;
    }

    /** Begins a need; directors do it on behalf of any employer, others of their own organisation. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need draft(long employerId, NeedForm form) {
        if (!caller.is(DIRECTOR) && !caller.actsFor(employerId)) {
            throw new Refused.NotAllowed();
        }
        if (!caller.is(DIRECTOR)) {
            NeedGroup.PAPER.fields().forEach(field -> field.copy(new NeedForm(), form));
        }
        Need need = new Need(employerId, nameOf(employerId), form, Source.PORTAL, caller);
        entities.persist(need);
        entities.flush();
        journal.moved(need, "", "");
        return need;
    }

    /** The same, remembering which need it repeats. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need repeat(long repeated, long employerId, NeedForm form) {
        Need before = byId(repeated);
        Need need = draft(employerId, form);
        need.trail().repeats(repeated);
        entities.flush();
        if (before.number() != null) {
            journal.noted(need, texts.text(Identity.RUSSIAN, "needs.record.repeats", before.number()));
        }
        return need;
    }

    /**
     * Saves what the form says; nothing happens when it says nothing new.
     *
     * @param version the version the form was opened with
     */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need save(long id, int version, NeedForm form) {
        Need need = opened(id, version);
        if (!caller.is(DIRECTOR)) {
            keepWhatIsTheDirectorates(need, form);
        }
        Wording.checkCorrection(need, caller, need.remarks(), Wording.remarks(form));
        Set<NeedField> changes = need.differences(form);
        if (!changes.isEmpty()) {
            need.amend(nameOf(need.employerId()), form);
            entities.flush();
            journal.corrected(need, changes);
        }
        return need;
    }

    /** The signed paper and the code once verified are the staff's to say; so is the code they gave an unchanged title. */
    private static void keepWhatIsTheDirectorates(Need need, NeedForm said) {
        NeedForm stored = need.form();
        NeedGroup.PAPER.fields().forEach(field -> field.copy(stored, said));
        boolean isCodeLeftOut = said.getOccupation() == null && !NeedField.TITLE.differs(stored, said);
        if (need.state() != NeedState.DRAFT || isCodeLeftOut) {
            NeedField.OCCUPATION.copy(stored, said);
        }
    }

    /** Says which occupation it is, and teaches the finder the words its employer used. */
    @AllowedTo(DIRECTOR)
    public Need classify(long id, int version, String code) {
        if (!occupations.isOffered(code)) {
            throw new Refused("needs.refused.occupation.choose").at("code");
        }
        NeedForm form = byId(id).form();
        occupations.learn(code, form.getTitle());
        form.setOccupation(code);
        return save(id, version, form);
    }

    /** Sends it to the director. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need submit(long id, int version) {
        return change(id, version, "", Need::submit, this::lookForTwin);
    }

    private void lookForTwin(Need sent) {
        sent.trail().looksLike(twins.of(sent).orElse(null));
        entities.flush();
    }

    @AllowedTo(DIRECTOR)
    public Need verify(long id, int version) {
        return change(id, version, "", this::verify, verified -> {
            journal.considered(verified, skills.remarks(verified));
            announcer.announce(new NeedVerified(id));
        });
    }

    private void verify(Need need) {
        need.checkVerifiableBy(caller);
        need.verify(
                caller, need.number() == null ? numbers.next(SERIES, Now.today().getYear()) : need.number());
    }

    @AllowedTo(DIRECTOR)
    public Need publish(long id, int version) {
        return change(id, version, "", need -> need.publish(validDays()), published -> {
            letters.published(published);
            announcePublished(published);
        });
    }

    @AllowedTo(DIRECTOR)
    public Need returnToEmployer(long id, int version, String reason) {
        return change(id, version, reason, need -> need.returnToEmployer(reason), letters::returned);
    }

    /** @param filled how many of its posts are taken by now, in all */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need fill(long id, int version, int filled) {
        return change(
                id,
                version,
                "",
                need -> need.fill(filled),
                need -> announcer.announce(new NeedFilled(id, need.filled(), need.filled() + need.free())));
    }

    /** @param free how many of its posts are free again */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need reopen(long id, int version, int free) {
        return change(id, version, "", need -> need.reopen(free, validDays()), this::announcePublished);
    }

    /** It still holds: for another while, or again. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need renew(long id, int version) {
        boolean isOpen = byId(id).state().isOpen();
        return change(id, version, "", need -> need.renew(validDays()), isOpen ? need -> {} : this::announcePublished);
    }

    private void announcePublished(Need need) {
        announcer.announce(new NeedPublished(need.id()));
    }

    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public Need withdraw(long id, int version, String reason) {
        return change(
                id,
                version,
                reason,
                need -> need.withdraw(reason),
                withdrawn -> announcer.announce(new NeedWithdrawn(id)));
    }

    /** Its time ran out: the portal's own act. */
    @AllowedTo({})
    public void expire(long id) {
        Need need = locked(id);
        if (need.isOverdue()) {
            change(id, need.version(), "", Need::expire, expired -> {
                letters.expired(expired);
                announcer.announce(new NeedExpired(id));
            });
        }
    }

    /** Asks its employer whether it still holds: the portal's own act. */
    @AllowedTo({})
    public void ask(long id) {
        Need need = locked(id);
        if (need.state().isOpen() && need.remindedAt() == null) {
            need.reminded();
            letters.stillTrue(need);
        }
    }

    /** Does one thing to a need, stores it, writes it down and tells of it. */
    private Need change(long id, int version, String reason, Consumer<Need> verb, Consumer<Need> tell) {
        Need need = opened(id, version);
        String before = need.stage();
        verb.accept(need);
        entities.flush();
        journal.moved(need, before, reason);
        tell.accept(need);
        return need;
    }

    /** The need as it was when the caller looked at it, for the caller alone until the transaction ends. */
    private Need opened(long id, int version) {
        Need need = visible(locked(id));
        if (!need.isKeptBy(caller)) {
            throw new Refused.NotAllowed();
        }
        if (need.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        return need;
    }

    private Need locked(long id) {
        Need need = entities.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (need == null) {
            throw new Refused.NotFound();
        }
        return need;
    }

    private Need visible(Need need) {
        if (need == null || !need.isVisibleTo(caller)) {
            throw new Refused.NotFound();
        }
        return need;
    }

    private String nameOf(long employerId) {
        return organisations.byId(employerId).shortName();
    }

    private int validDays() {
        return settings.number("needs.valid-days", 60);
    }
}
