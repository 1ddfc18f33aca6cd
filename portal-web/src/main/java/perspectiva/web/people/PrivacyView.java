package perspectiva.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.privacy.ConsentLine;
import perspectiva.core.privacy.MyData;
import perspectiva.core.privacy.SubjectRequest;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData.Section;

/** The page where people see and decide what is done with their data. */
@Named("privacyView")
@ViewScoped
public class PrivacyView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String PAGE = "/account/privacy";

    @Inject
    MyData mine;

    @Inject
    Caller caller;

    @Inject
    Said said;

    private SubjectRequest.Kind kind;
    private String words;
    private transient List<Section> sections;
    private transient List<ConsentLine> consents;
    private transient List<SubjectRequest> requests;

    public void open() {
        if (!caller.isSignedIn()) {
            said.askToSignIn(PAGE);
        }
    }

    public void give(String purpose) {
        mine.give(purpose);
        said.andGo("account.privacy.given", PAGE);
    }

    public void withdraw(String purpose) {
        mine.withdraw(purpose);
        said.andGo("account.privacy.withdrawn", PAGE);
    }

    public void ask() {
        mine.ask(kind, words);
        said.andGo("account.privacy.asked", PAGE);
    }

    public void takeBack(long request) {
        mine.takeBack(request);
        said.andGo("account.privacy.takenback", PAGE);
    }

    public List<Section> getSections() {
        if (sections == null) {
            sections = mine.sections();
        }
        return sections;
    }

    public List<ConsentLine> getConsents() {
        if (consents == null) {
            consents = mine.consents();
        }
        return consents;
    }

    public List<SubjectRequest> getRequests() {
        if (requests == null) {
            requests = mine.requests();
        }
        return requests;
    }

    public List<String> getKept() {
        return mine.kept();
    }

    public boolean isIncomplete() {
        return mine.isIncomplete();
    }

    public SubjectRequest.Kind[] getKinds() {
        return SubjectRequest.Kind.values();
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
}
