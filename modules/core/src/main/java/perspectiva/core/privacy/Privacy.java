package perspectiva.core.privacy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import perspectiva.core.accounts.Account;
import perspectiva.core.audit.Audit;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Person;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData.Section;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.spi.Subject;

/** What the office does about people's data: looks, answers, records papers, erases. Every look at a person is noted. */
@Boundary
public class Privacy {

    @Inject
    Subjects subjects;

    @Inject
    HeldData held;

    @Inject
    Consents consents;

    @Inject
    Requests requests;

    @Inject
    Erasure erasure;

    @Inject
    Acts acts;

    @Inject
    Mailing mailing;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** One request and the name of whoever asked. */
    public record Row(SubjectRequest request, String name) {}

    /** @param typed in the number or the name; empty for all */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Slice<Row> requests(boolean isOpen, String typed, Paging paging) {
        Slice<SubjectRequest> found = requests.page(isOpen, typed, paging);
        Map<Long, String> names = new TreeMap<>();
        return found.map(request -> new Row(request, names.computeIfAbsent(request.person(), id -> subjects.byPerson(id)
                .name())));
    }

    /** The person, for a page about it; that somebody looked is noted. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Subject look(long person) {
        Subject subject = subjects.byPerson(person);
        audit.note("core.audit.data.viewed", subject.name(), "");
        return subject;
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public List<Section> sections(long person) {
        return held.about(subjects.byPerson(person));
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public List<ConsentLine> consents(long person) {
        return consents.of(subjects.byPerson(person).person());
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public List<SubjectRequest> requestsOf(long person) {
        return requests.of(subjects.byPerson(person).person());
    }

    /** What is held of the person, to be corrected; empty for one who was erased. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Optional<Correction> correction(long person) {
        return Optional.of(subjects.person(person))
                .filter(one -> !one.isErased())
                .map(Correction::of);
    }

    /** Puts right what is held of the person. What one signs in with only oneself can change. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void correct(long person, Correction correction) {
        Person held = subjects.person(person);
        if (held.isErased()) {
            throw new Refused.NotFound();
        }
        correction.correct(held);
        audit.note("core.audit.data.corrected", held.displayName(), "");
    }

    /** Records a consent signed on paper. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void record(long person, String purpose, Consent.By by, String paper) {
        String name = subjects.byPerson(person).name();
        consents.record(person, purpose, by, paper, caller);
        audit.note("core.audit.consent.given", name, purpose);
    }

    /** Records that the person withdrew a consent by word or letter. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void withdraw(long person, String purpose) {
        String name = subjects.byPerson(person).name();
        if (consents.withdraw(person, purpose)) {
            audit.note("core.audit.consent.withdrawn", name, purpose);
        }
    }

    /** Takes up a request that came by word or letter. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public String ask(long person, SubjectRequest.Kind kind, String words) {
        SubjectRequest request = requests.open(subjects.byPerson(person).person(), kind, words);
        audit.note("core.audit.request.asked", request.number(), request.kind().word());
        return request.number();
    }

    /**
     * Does what was asked and tells the person.
     *
     * @param answer what was corrected, or a word to the person; may be empty
     */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void carryOut(long requestId, String answer) {
        SubjectRequest request = requests.held(requestId);
        request.done(answer);
        tell(request, "core.mail.request.done." + request.kind().word(), answer);
        if (request.kind() == SubjectRequest.Kind.ERASURE) {
            erasure.erase(request.person());
            acts.write(acts.number(), request.number());
        }
        audit.note("core.audit.request.done", request.number(), request.kind().word());
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public void decline(long requestId, String why) {
        SubjectRequest request = requests.held(requestId);
        request.decline(why);
        tell(request, "core.mail.request.declined", why);
        audit.note("core.audit.request.declined", request.number(), why);
    }

    /** To the e-mail the person signs in with, else the one we know; who has none is told in the office. */
    private void tell(SubjectRequest request, String letter, String words) {
        Optional<Account> account = subjects.accountOf(request.person());
        Subject subject = subjects.byPerson(request.person());
        Optional<String> address =
                account.map(Account::email).or(() -> subject.emails().stream().findFirst());
        address.ifPresent(to -> mailing.send(
                to,
                account.map(Account::language).orElseGet(caller::language),
                letter,
                subject.name(),
                request.number(),
                words == null ? "" : words));
    }
}
