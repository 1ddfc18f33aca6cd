package perspectiva.training.answer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.spi.Wanted;
import perspectiva.training.answer.AnswerLine;
import perspectiva.training.answer.Answering;

/** What the session or the course that is shown answers, and what the office makes it answer besides. */
@Named("trainingAnswersView")
@ViewScoped
public class AnswersView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Answering answering;

    @Inject
    Caller caller;

    private String wanted;

    /** What was suggested, by the words it was shown by: kind and number. */
    private final Map<String, String> suggested = new HashMap<>();

    /** Does not travel between the nodes of a cluster: where it is missing it is read again. */
    private transient List<AnswerLine> lines;

    /** @param of {@code session} or {@code course} */
    public List<AnswerLine> of(String of, long id) {
        if (lines == null) {
            lines = isSession(of) ? answering.ofSession(id) : answering.ofCourse(id);
        }
        return lines;
    }

    private static boolean isSession(String of) {
        return of.equals("session");
    }

    /** Whether some of what is answered belongs to a module that is off. */
    public boolean isDormant() {
        return lines != null && lines.stream().anyMatch(line -> !line.isThere());
    }

    public boolean isOffice() {
        return caller.is(Role.DIRECTOR);
    }

    public boolean isPossible() {
        return isOffice() && answering.isPossible();
    }

    public List<String> suggest(String words) {
        return answering.suggest(words).stream().map(this::shown).toList();
    }

    private String shown(Wanted one) {
        String shown = one.title() + " · " + one.hint();
        suggested.put(shown, one.kind() + " " + one.record());
        return shown;
    }

    public String link(String of, long id) {
        Wanted meant = meant();
        if (isSession(of)) {
            answering.answerBySession(id, meant);
        } else {
            answering.answerByCourse(id, meant);
        }
        return address(of, id);
    }

    /** What was chosen among the suggestions, or is the only one that fits what was typed. */
    private Wanted meant() {
        String typed = wanted == null ? "" : wanted.strip();
        if (typed.isEmpty()) {
            throw new Refused("training.answer.refused.none").at("wanted");
        }
        String[] key = suggested.getOrDefault(typed, "").split(" ");
        if (key.length == 2) {
            return answering
                    .byKey(key[0], Long.parseLong(key[1]))
                    .orElseThrow(() -> new Refused("training.answer.refused.over").at("wanted"));
        }
        List<Wanted> found = answering.suggest(typed);
        if (found.size() != 1) {
            throw new Refused(found.isEmpty() ? "training.answer.refused.unknown" : "training.answer.refused.several")
                    .at("wanted");
        }
        return found.get(0);
    }

    public String release(String of, long id, long answer) {
        answering.release(answer);
        return address(of, id);
    }

    private static String address(String of, long id) {
        return "/training/" + of + "?faces-redirect=true&id=" + id;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
