package perspectiva.launcher;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * What the person at the keyboard should see of the log: the portal's own warnings, one line each. The server warns about
 * much that nobody here can change; all of it is in the log file.
 */
public final class ConsoleWarnings extends Handler {

    /** Called by the log manager, which is told about this class in {@code logging.properties}. */
    public ConsoleWarnings() {
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry) && isOurs(entry) && !isLastWord(entry)) {
            Terminal.err().println(oneLine(entry));
        }
    }

    private static boolean isOurs(LogRecord entry) {
        return entry.getLoggerName() != null && entry.getLoggerName().startsWith("perspectiva");
    }

    /** What stops the start is said once, by the launcher at its end. */
    private static boolean isLastWord(LogRecord entry) {
        return entry.getLevel() == Level.SEVERE && Readiness.isStarting();
    }

    private String oneLine(LogRecord entry) {
        String message = getFormatter().formatMessage(entry);
        String cause = entry.getThrown() == null ? "" : " (" + entry.getThrown() + ")";
        return (entry.getLevel() + ": " + message + cause).lines().findFirst().orElse("");
    }

    @Override
    public void flush() {
        // The terminal's writer flushes each line.
    }

    @Override
    public void close() {
        // The terminal stays open for the launcher's last words.
    }
}
