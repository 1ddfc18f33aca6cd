package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.privacy.Consent;
import perspectiva.core.privacy.ConsentLine;
import perspectiva.core.privacy.Correction;
import perspectiva.core.privacy.Privacy;
import perspectiva.core.privacy.SubjectRequest;
import perspectiva.spi.PersonalData.Section;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;
import perspectiva.web.people.Said;

/** One person's data as the office sees it. */
@Named("subjectView")
@ViewScoped
public class SubjectView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Privacy privacy;

    @Inject
    Said said;

    private Long id;
    private transient Subject subject;
    private String answer;
    private SubjectRequest.Kind kind;
    private String words;
    private String purpose;
    private Consent.By by = Consent.By.SELF;
    private String paper;
    private transient List<ConsentLine> consents;
    private transient List<SubjectRequest> requests;
    private Correction correction;

    /** Refused as not found when there is no such person, or none was named. */
    public void open() {
        if (id == null) {
            throw new Refused.NotFound();
        }
        subject = privacy.look(id);
    }

    public void carryOut(long request) {
        privacy.carryOut(request, answer);
        said.andGo("admin.subject.done", address());
    }

    public void decline(long request) {
        privacy.decline(request, answer);
        said.andGo("admin.subject.declined", address());
    }

    public void ask() {
        privacy.ask(id, kind, words);
        said.andGo("admin.subject.asked", address());
    }

    public void record() {
        privacy.record(id, purpose, by, paper);
        said.andGo("admin.subject.recorded", address());
    }

    public void correct() {
        privacy.correct(id, correction);
        said.andGo(isAnswering() ? "admin.subject.corrected.asked" : "admin.subject.corrected", address());
    }

    public void withdraw(String code) {
        privacy.withdraw(id, code);
        said.andGo("admin.subject.withdrawn", address());
    }

    private String address() {
        return "/admin/subject?id=" + id;
    }

    public String getName() {
        if (subject == null) {
            subject = privacy.look(id);
        }
        return subject.name();
    }

    public List<Section> getSections() {
        return privacy.sections(id);
    }

    public List<SubjectRequest> getRequests() {
        if (requests == null) {
            requests = privacy.requestsOf(id);
        }
        return requests;
    }

    /** Whether somebody waits for a word. */
    public boolean isAnswering() {
        return getRequests().stream().anyMatch(SubjectRequest::isOpen);
    }

    /** Null when nothing is left to correct. */
    public Correction getCorrection() {
        if (correction == null) {
            correction = privacy.correction(id).orElse(null);
        }
        return correction;
    }

    public List<ConsentLine> getConsents() {
        if (consents == null) {
            consents = privacy.consents(id);
        }
        return consents;
    }

    /** What may be consented to on paper. */
    public List<ConsentLine> getAskable() {
        return getConsents().stream()
                .filter(line -> line.purpose().needsConsent())
                .toList();
    }

    public SubjectRequest.Kind[] getKinds() {
        return SubjectRequest.Kind.values();
    }

    public Consent.By[] getSigners() {
        return Consent.By.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public SubjectRequest.Kind getKind() {
        return kind;
    }

    public void setKind(SubjectRequest.Kind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Consent.By getBy() {
        return by;
    }

    public void setBy(Consent.By by) {
        this.by = by;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
