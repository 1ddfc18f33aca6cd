package perspectiva.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one sentence in the terminal; the details go to the log. */
final class Refusals {

    private Refusals() {}

    static int tell(Exception thrown, CommandLine command, ParseResult parsed) {
        if (thrown instanceof CannotGoOn refusal) {
            command.getErr().println(refusal.getMessage());
            log(refusal);
            return refusal.outcome().code();
        }
        command.getErr().println("Something unexpected went wrong: " + thrown + ". The log tells more.");
        log(thrown);
        return Outcome.PORTAL_FAILED.code();
    }

    /** Without a log file nothing is logged: a page of stack trace in the terminal helps nobody. */
    private static void log(Exception thrown) {
        if (System.getProperty(LogFile.PATH) != null) {
            Logger.getLogger("launcher").log(Level.SEVERE, thrown.getMessage(), thrown);
        }
    }
}
