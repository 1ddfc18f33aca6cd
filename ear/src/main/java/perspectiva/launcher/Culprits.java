package perspectiva.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the server complains about while it deploys, to tell which drop-in modules are to blame. */
final class Culprits extends Handler implements AutoCloseable {

    private final StringBuilder complaints = new StringBuilder();
    private String first = "";

    static Culprits listening() {
        Culprits culprits = new Culprits();
        Logger.getLogger("").addHandler(culprits);
        return culprits;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (entry.getThrown() != null) {
            note(entry.getThrown());
        }
    }

    /** A complaint that did not reach the log. */
    synchronized void note(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        complaints.append(text).append('\n');
        if (first.isEmpty()) {
            first = sentence(rootOf(thrown));
        }
    }

    synchronized void note(String sentence) {
        complaints.append(sentence).append('\n');
        first = first.isEmpty() ? sentence : first;
    }

    /** The drop-ins with a class that is named in a complaint. */
    synchronized List<DropIn> among(List<DropIn> dropIns) {
        return dropIns.stream()
                .filter(dropIn -> dropIn.classes().stream().anyMatch(name -> complaints.indexOf(name) >= 0))
                .toList();
    }

    /** The cause in one line. */
    synchronized String cause() {
        return first.isEmpty() ? "the server does not say why" : first;
    }

    private static String sentence(Throwable root) {
        String message = root.getMessage() == null ? "" : root.getMessage().strip();
        return message.isEmpty()
                ? root.getClass().getName()
                : message.lines().findFirst().orElse("");
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
