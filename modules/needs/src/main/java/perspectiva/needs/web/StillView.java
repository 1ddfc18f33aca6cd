package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import perspectiva.needs.StillTrue;
import perspectiva.needs.entity.Answer;
import perspectiva.needs.entity.Need;

/** The page behind the link of a letter: does the need still hold? Looking at it changes nothing. */
@Named("stillView")
@ViewScoped
public class StillView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    StillTrue stillTrue;

    private String token;
    private String done;
    private Integer posts;
    private transient Need need;

    /** @param word of the answer */
    public String answer(String word) {
        stillTrue.answer(token, Answer.valueOf(word), posts);
        return "/needs/still?faces-redirect=true&done=" + word.toLowerCase(Locale.ROOT);
    }

    /** What the page shows: ask, worthless, done. */
    public String getStep() {
        if (done != null) {
            return "done";
        }
        return getNeed() == null ? "worthless" : "ask";
    }

    /** What was answered, as far as the address says something that can be an answer. */
    public String getAnswered() {
        for (Answer answer : Answer.values()) {
            if (answer.word().equals(done)) {
                return done;
            }
        }
        return Answer.YES.word();
    }

    /** Nothing before an answer: the page's state gives back on a press whatever this says when it is shown. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** Null when the link is worthless, or was used. */
    public Need getNeed() {
        if (need == null) {
            need = stillTrue.asked(token).orElse(null);
        }
        return need;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Integer getPosts() {
        return posts;
    }

    public void setPosts(Integer posts) {
        this.posts = posts;
    }
}
