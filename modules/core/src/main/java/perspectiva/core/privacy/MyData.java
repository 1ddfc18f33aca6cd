package perspectiva.core.privacy;

import jakarta.inject.Inject;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData.Section;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.spi.Subject;

/** What people see and decide about their own data. Everybody who is signed in, about nobody else. */
@Boundary
public class MyData {

    @Inject
    Subjects subjects;

    @Inject
    HeldData held;

    @Inject
    Consents consents;

    @Inject
    Requests requests;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @AllowedTo(Role.VISITOR)
    public Subject me() {
        return subjects.byPerson(myself());
    }

    @AllowedTo(Role.VISITOR)
    public List<Section> sections() {
        return held.about(me());
    }

    /** Text keys of what would stay after an erasure, and why. */
    @AllowedTo(Role.VISITOR)
    public List<String> kept() {
        return held.kept();
    }

    /** Whether a module that may hold more is off just now. */
    @AllowedTo(Role.VISITOR)
    public boolean isIncomplete() {
        return !held.asleep().isEmpty();
    }

    @AllowedTo(Role.VISITOR)
    public List<ConsentLine> consents() {
        return consents.of(myself());
    }

    @AllowedTo(Role.VISITOR)
    public List<SubjectRequest> requests() {
        return requests.of(myself());
    }

    @AllowedTo(Role.VISITOR)
    public void give(String purpose) {
        if (consents.give(myself(), purpose, caller)) {
            audit.note("core.audit.consent.given", caller.displayName(), purpose);
        }
    }

    @AllowedTo(Role.VISITOR)
    public void withdraw(String purpose) {
        if (consents.withdraw(myself(), purpose)) {
            audit.note("core.audit.consent.withdrawn", caller.displayName(), purpose);
        }
    }

    /** @return the request's number, to be named when asking about it */
    @AllowedTo(Role.VISITOR)
    public String ask(SubjectRequest.Kind kind, String words) {
        SubjectRequest request = requests.open(myself(), kind, words);
        audit.note("core.audit.request.asked", request.number(), request.kind().word());
        return request.number();
    }

    @AllowedTo(Role.VISITOR)
    public void takeBack(long requestId) {
        SubjectRequest request = requests.held(requestId);
        if (request.person() != myself()) {
            throw new Refused.NotFound();
        }
        request.takeBack();
        audit.note("core.audit.request.takenback", request.number(), "");
    }

    /** Noted when somebody takes the own data away: a stranger at an open computer must not do so unseen. */
    @AllowedTo(Role.VISITOR)
    public void takenAway() {
        audit.note("core.audit.data.exported", me().name(), "");
    }

    private long myself() {
        return subjects.personOfAccount(caller.account().orElseThrow(Refused.NotAllowed::new));
    }
}
