package perspectiva.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** A standard stream whose lines become records of the log. */
final class LoggedStream extends OutputStream {

    private final Logger log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LoggedStream(Logger log) {
        this.log = log;
    }

    static PrintStream named(String logger) {
        return new PrintStream(new LoggedStream(Logger.getLogger(logger)), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            tell();
        } else if (octet != '\r') {
            line.write(octet);
        }
    }

    private void tell() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (!text.isBlank()) {
            log.info(text);
        }
    }
}
