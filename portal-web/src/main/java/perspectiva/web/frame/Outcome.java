package perspectiva.web.frame;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Carries a servlet's checked exceptions out of a lambda. */
final class Outcome {

    /** Work of a servlet. */
    interface Work {
        void run() throws IOException, ServletException;
    }

    private final Exception problem;

    private Outcome(Exception problem) {
        this.problem = problem;
    }

    static Outcome of(Work work) {
        try {
            work.run();
            return new Outcome(null);
        } catch (IOException | ServletException problem) {
            return new Outcome(problem);
        }
    }

    void orThrow() throws IOException, ServletException {
        if (problem instanceof IOException io) {
            throw io;
        }
        if (problem instanceof ServletException servlet) {
            throw servlet;
        }
    }
}
